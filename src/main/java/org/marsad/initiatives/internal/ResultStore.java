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

    /** The results of these revisions, by revision. */
    Map<Long, List<Result>> list(Long[] revisions) {
        Map<Place, List<Indicator>> indicators = indicators(revisions, measurements(revisions));
        Map<Long, List<Result>> results = new HashMap<>();
        jdbc.sql("""
                        select revision, place, code, line
                        from initiatives.result
                        where revision = any(:revisions)
                        order by revision, place
                        """).param("revisions", revisions).query(rs -> {
            long revision = rs.getLong("revision");
            int place = rs.getInt("place");
            results.computeIfAbsent(revision, _ -> new ArrayList<>())
                    .add(new Result(
                            place,
                            rs.getString("code"),
                            indicators.getOrDefault(new Place(revision, place), List.of()),
                            rs.getInt("line")));
        });
        return results;
    }

    /** By the place of their result. */
    private Map<Place, List<Indicator>> indicators(Long[] revisions, Map<Place, List<Measurement>> measurements) {
        Map<Place, List<Indicator>> indicators = new HashMap<>();
        jdbc.sql("""
                        select revision, place, result, line
                        from initiatives.indicator
                        where revision = any(:revisions)
                        order by revision, place
                        """).param("revisions", revisions).query(rs -> {
            long revision = rs.getLong("revision");
            int place = rs.getInt("place");
            indicators
                    .computeIfAbsent(new Place(revision, rs.getInt("result")), _ -> new ArrayList<>())
                    .add(new Indicator(
                            place,
                            measurements.getOrDefault(new Place(revision, place), List.of()),
                            rs.getInt("line")));
        });
        return indicators;
    }

    /** By the place of their indicator. */
    private Map<Place, List<Measurement>> measurements(Long[] revisions) {
        Map<Place, List<Measurement>> measurements = new HashMap<>();
        jdbc.sql("""
                        select revision, indicator, kind, year, starts, ends, baseline, target, actual, line
                        from initiatives.measurement
                        where revision = any(:revisions)
                        order by revision, place
                        """).param("revisions", revisions).query(rs -> {
            measurements
                    .computeIfAbsent(new Place(rs.getLong("revision"), rs.getInt("indicator")), _ -> new ArrayList<>())
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

    /** A row of a revision. */
    private record Place(long revision, int place) {}
}
