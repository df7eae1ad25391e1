package org.marsad.initiatives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.Rates;
import org.marsad.initiatives.Total;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums over initiatives, in two statements however many there are. */
@Repository
class TotalStore {
    private final JdbcClient jdbc;

    TotalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counts(long told, long gone, @Nullable Instant newest) {}

    Total sum(InitiativeFilter filter) {
        TotalSearch search = new TotalSearch(filter);
        Counts counts = jdbc.sql(search.records() + """
                        select count(*) filter (where not gone) as told, count(*) filter (where gone) as gone, (
                            select max(at)
                            from initiatives.import) as newest
                        from known
                        """)
                .params(search.values())
                .query((rs, _) -> new Counts(rs.getLong("told"), rs.getLong("gone"), newest(rs)))
                .single();
        Map<String, Total.Measure> measures = measures(search);
        Total.Measure none = new Total.Measure(0, 0, 0, 0, 0, List.of());
        return new Total(
                counts.told(),
                counts.gone(),
                counts.newest(),
                measures.getOrDefault("budget", none),
                measures.getOrDefault("disbursement", none));
    }

    /** One statement: first the sums by currency and year, then of each measure the counts of initiatives. */
    private Map<String, Total.Measure> measures(TotalSearch search) {
        Map<String, List<Total.Sum>> sums = new HashMap<>();
        Map<String, Total.Measure> measures = new HashMap<>();
        jdbc.sql(search.amounts() + """
                        select measure, currency, year, sum(amount) as amount, sum(amounts) as amounts,
                            0 as contained, 0 as converted, 0 as partly, 0 as parents
                        from parted
                        where not contained
                        group by measure, currency, year
                        union all
                        select measure, null, null, null, count(*), count(*) filter (where contained),
                            count(*) filter (where not contained and whole),
                            count(*) filter (where not contained and part and not whole),
                            count(*) filter (where divided)
                        from (
                            select id, measure, bool_or(contained) as contained, bool_or(divided) as divided,
                                bool_and(rated) as whole, bool_or(rated) as part
                            from parted
                            group by id, measure
                        ) each
                        group by measure
                        order by currency nulls last, year nulls last, measure
                        """).params(search.values()).query(rs -> {
            String measure = rs.getString("measure");
            if (rs.getString("currency") == null) {
                measures.put(measure, measure(rs, sums.getOrDefault(measure, List.of())));
            } else {
                sums.computeIfAbsent(measure, _ -> new ArrayList<>()).add(sum(rs));
            }
        });
        return measures;
    }

    private static Total.Sum sum(ResultSet rs) throws SQLException {
        String currency = rs.getString("currency");
        Integer year = rs.getObject("year", Integer.class);
        return new Total.Sum(
                currency,
                year,
                rs.getBigDecimal("amount"),
                rs.getLong("amounts"),
                Rates.known().find(currency, year).orElse(null));
    }

    private static Total.Measure measure(ResultSet rs, List<Total.Sum> sums) throws SQLException {
        return new Total.Measure(
                rs.getLong("amounts"),
                rs.getLong("contained"),
                rs.getLong("converted"),
                rs.getLong("partly"),
                rs.getLong("parents"),
                sums);
    }

    private static @Nullable Instant newest(ResultSet rs) throws SQLException {
        OffsetDateTime at = rs.getObject("newest", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
