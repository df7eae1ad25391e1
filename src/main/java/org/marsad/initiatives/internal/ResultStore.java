package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.initiatives.Initiative.Indicator;
import org.marsad.initiatives.Initiative.Measurement;
import org.marsad.initiatives.Initiative.Result;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results, indicators and measurements out of their tables, put together again. */
final class ResultStore {
    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Result> list(long revision) {
        Map<Integer, List<Measurement>> measurements = measurements(revision);
        Map<Integer, List<Indicator>> indicators = new HashMap<>();
        jdbc.sql("""
                        select place, result, line
                        from initiatives.indicator
                        where revision = :revision
                        order by place
                        """).param("revision", revision).query(rs -> {
            int place = rs.getInt("place");
            indicators
                    .computeIfAbsent(rs.getInt("result"), _ -> new ArrayList<>())
                    .add(new Indicator(place, measurements.getOrDefault(place, List.of()), rs.getInt("line")));
        });
        return jdbc.sql("""
                        select place, code, line
                        from initiatives.result
                        where revision = :revision
                        order by place
                        """)
                .param("revision", revision)
                .query((rs, _) -> new Result(
                        rs.getInt("place"),
                        rs.getString("code"),
                        indicators.getOrDefault(rs.getInt("place"), List.of()),
                        rs.getInt("line")))
                .list();
    }

    private Map<Integer, List<Measurement>> measurements(long revision) {
        Map<Integer, List<Measurement>> measurements = new HashMap<>();
        jdbc.sql("""
                        select indicator, kind, year, starts, ends, baseline, target, actual, line
                        from initiatives.measurement
                        where revision = :revision
                        order by place
                        """).param("revision", revision).query(rs -> {
            measurements
                    .computeIfAbsent(rs.getInt("indicator"), _ -> new ArrayList<>())
                    .add(new Measurement(
                            rs.getString("kind"),
                            rs.getObject("year", Integer.class),
                            InitiativeStore.day(rs, "starts"),
                            InitiativeStore.day(rs, "ends"),
                            rs.getString("baseline"),
                            rs.getString("target"),
                            rs.getString("actual"),
                            rs.getInt("line")));
        });
        return measurements;
    }
}
