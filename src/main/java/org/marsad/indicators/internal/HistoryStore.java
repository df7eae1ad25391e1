package org.marsad.indicators.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.indicators.Histories;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.Series;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads values over time. */
@Repository
class HistoryStore implements Histories {
    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Series, List<Shown>> list(Collection<Series> series, Collection<String> areas) {
        Map<Series, List<Shown>> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (o.series, o.area, o.period)
                            o.series, o.area, o.period, o.disaggregation, o.unit, o.value, o.status,
                            i.source, i.licence, i.vintage
                        from indicators.observation o
                        join indicators.import i on i.id = o.import
                        where o.series = any (:series)
                          and o.area = any (:areas)
                          and indicators.is_of_all(o.disaggregation)
                        order by o.series, o.area, o.period, i.vintage desc, i.id desc, o.disaggregation, o.unit
                        """)
                .param("series", names(series))
                .param("areas", areas.toArray(String[]::new))
                .query(rs -> {
                    all.computeIfAbsent(Series.get(rs.getString("series")), _ -> new ArrayList<>())
                            .add(ObservationStore.shown(rs));
                });
        return all;
    }

    /** Goes from one series to the next in the index and looks for each pair there, as counting rows of a long series would take seconds. */
    @Override
    public Map<Series, Integer> count(Collection<String> areas) {
        Map<Series, Integer> all = new LinkedHashMap<>();
        jdbc.sql("""
                        with recursive one as (
                            select min(o.series) as series
                            from indicators.observation o
                            where indicators.is_of_all(o.disaggregation)
                            union all
                            select (
                                select min(o.series)
                                from indicators.observation o
                                where o.series > one.series
                                  and indicators.is_of_all(o.disaggregation))
                            from one
                            where one.series is not null
                        )
                        select one.series, count(*)::int as areas
                        from one
                        cross join unnest(:areas) as its (area)
                        where exists (
                            select
                            from indicators.observation o
                            where o.series = one.series
                              and o.area = its.area
                              and indicators.is_of_all(o.disaggregation))
                        group by one.series
                        order by one.series
                        """).param("areas", areas.toArray(String[]::new)).query(rs -> {
            all.put(Series.get(rs.getString("series")), rs.getInt("areas"));
        });
        return all;
    }

    private static String[] names(Collection<Series> series) {
        return series.stream().map(Series::name).toArray(String[]::new);
    }

    /** Goes from one area to the next in the index, as reading all rows of a long series would take seconds. */
    @Override
    public Map<Series, List<String>> listAreas(Collection<Series> series) {
        Map<Series, List<String>> all = new LinkedHashMap<>();
        jdbc.sql("""
                        with recursive next as (
                            select one.series, (
                                select o.area
                                from indicators.observation o
                                where o.series = one.series
                                  and indicators.is_of_all(o.disaggregation)
                                order by o.area
                                limit 1) as area
                            from unnest(:series) as one (series)
                            union all
                            select next.series, (
                                select o.area
                                from indicators.observation o
                                where o.series = next.series
                                  and o.area > next.area
                                  and indicators.is_of_all(o.disaggregation)
                                order by o.area
                                limit 1)
                            from next
                            where next.area is not null
                        )
                        select series, area
                        from next
                        where area is not null
                        order by series, area
                        """).param("series", names(series)).query(rs -> {
            all.computeIfAbsent(Series.get(rs.getString("series")), _ -> new ArrayList<>())
                    .add(rs.getString("area"));
        });
        return all;
    }
}
