package org.marsad.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What groups of partners say of a series of rates in a year, as somebody would ask the database for it by hand. */
final class GroupsByHand {
    private static final String STATEMENT = """
            with day as (
                select make_date(:year::int, 12, 31) as day
            ), state as (
                select p.code, p.region
                from partners.partner p
                join partners.relation r on r.partner = p.code
                cross join day
                where p.kind = 'STATE'
                  and r.kind = 'PARTNER'
                  and daterange(r.valid_from, r.valid_until) @> day.day
            ), member as (
                select 'ALL' as code, state.code as area
                from state
                union all
                select case when region = 'EUROPE' then 'EUROPE' else 'AFRICA' end, state.code
                from state
                union all
                select region, state.code
                from state
                where region <> 'EUROPE'
                union all
                select r.detail, state.code
                from state
                join partners.relation r on r.partner = state.code
                cross join day
                where r.kind = 'MEMBER'
                  and daterange(r.valid_from, r.valid_until) @> day.day
            ), value as (
                select distinct on (o.series, o.area) o.series, o.area, o.value
                from indicators.observation o
                join indicators.import i on i.id = o.import
                where o.series in (:series, 'UNDESA_POPULATION')
                  and o.area in (select code from state)
                  and o.period = :year
                  and indicators.is_of_all(o.disaggregation)
                order by o.series, o.area, i.vintage desc, i.id desc
            ), known as (
                select m.code, m.area, v.value, w.value as weight,
                    row_number() over (partition by m.code order by v.value) as place,
                    count(v.value) over (partition by m.code) as many
                from member m
                left join value v on v.area = m.area and v.series = :series
                left join value w on w.area = m.area and w.series = 'UNDESA_POPULATION'
            )
            select code, count(*) as members, count(value) as known,
                round(sum(value) / count(value), 6) as mean,
                round(avg(value) filter (where place in ((many + 1) / 2, (many + 2) / 2)), 6) as median,
                round(sum(value * weight) / sum(weight) filter (where value is not null), 6) as weighted
            from known
            group by code
            order by code
            """;

    private GroupsByHand() {}

    /** A line a group: its code, members, members with a value, mean, median and mean by population. */
    static List<String> lines(JdbcClient jdbc, String series, String year) {
        return jdbc.sql(STATEMENT)
                .param("series", series)
                .param("year", year)
                .query((rs, _) -> String.join(
                        " ",
                        rs.getString("code"),
                        rs.getString("members"),
                        rs.getString("known"),
                        rs.getBigDecimal("mean").toPlainString(),
                        rs.getBigDecimal("median").toPlainString(),
                        rs.getBigDecimal("weighted").toPlainString()))
                .list();
    }
}
