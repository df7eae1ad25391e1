package org.marsad.initiatives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.MoneyFlow.End;
import org.marsad.initiatives.MoneyFlow.Kind;
import org.marsad.initiatives.MoneyFlow.Part;
import org.marsad.initiatives.Rates;
import org.marsad.plan.Plan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The streams of budgets, in one statement. Of an initiative that is divided into others with a budget, those are drawn and
 * not the whole: they say more of where the money goes. Shares count if they are all said and add up, apart from what
 * rounding explains.
 */
@Repository
class FlowStore {
    /** What each initiative says is looked up by itself, so that the work grows with their number only. */
    private static final String ENDS = """
            , stream as (
                select p.currency, p.year, p.amount, payer.funders, payer.funder, payer.reporter,
                    place.kind, place.code, place.vocabulary, place.part, place.whole, purpose.domains, purpose.domain
                from parted p
                join known k on k.id = p.id
                cross join lateral (
                    select count(distinct o.name) filter (where o.role = '1') as funders,
                        min(o.name) filter (where o.role = '1') as funder,
                        min(o.name) filter (where o.role = 'reporting') as reporter
                    from (
                        select o.role, coalesce((
                            select n.body
                            from initiatives.narrative n
                            where n.revision = o.revision
                            and n.part = 'organisation'
                            and n.place = o.place
                            order by n.position
                            limit 1), o.ref) as name
                        from initiatives.organisation o
                        where o.revision = k.revision
                        and o.role in ('1', 'reporting')
                        offset 0) o) payer
                cross join lateral (
                    select count(distinct d.domain) as domains, min(d.domain) as domain
                    from initiatives.initiative r
                    join initiatives.link l on l.initiative = r.id
                    join unnest(cast(:actions as text[]), cast(:domains as text[])) as d (action, domain)
                        on d.action = l.action
                    where coalesce(r.head, r.id) = k.id) purpose
                left join lateral (
                    select case when a.adds_up or a.alone then a.kind else 'several' end as kind,
                        case when a.adds_up or a.alone then a.code end as code,
                        case when a.adds_up or a.alone then a.vocabulary end as vocabulary,
                        case when a.adds_up then a.share else 1 end as part,
                        case when a.adds_up then a.total else a.places end as whole
                    from (
                        select a.kind, a.code, a.vocabulary, a.share, sum(a.share) over () as total,
                            count(*) over () as places, count(*) over () = 1 and a.share is null as alone,
                            bool_and(a.share is not null) over () and sum(a.share) over () between 99.9 and 100.1
                                as adds_up
                        from initiatives.area a
                        where a.revision = k.revision) a) place on true
                where p.measure = 'budget'
                and p.rated
                and not p.divided
            )
            """;

    private static final String STREAMS = """
            select case when funders > 1 then 'SEVERAL'
                    when coalesce(funder, reporter) is null then 'NONE' else 'NAMED' end as funder_kind,
                case when funders > 1 then null else coalesce(funder, reporter) end as funder,
                case kind when 'country' then 'NAMED' when 'region' then 'REGION' when 'several' then 'SEVERAL'
                    else 'NONE' end as place_kind, code as place, vocabulary,
                case when domains > 1 then 'SEVERAL' when domains = 1 then 'NAMED' else 'NONE' end as domain_kind,
                case when domains = 1 then domain end as domain,
                currency, year, coalesce(whole, 1) as whole, sum(amount * coalesce(part, 1)) as amount
            from stream
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            """;

    private final JdbcClient jdbc;

    FlowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each funder, place, domain and rate apart. */
    List<Part> list(InitiativeFilter filter, Plan plan) {
        TotalSearch search = new TotalSearch(filter);
        return jdbc.sql(search.amounts() + ENDS + STREAMS)
                .params(search.values(plan))
                .query((rs, _) -> part(rs))
                .list();
    }

    private static Part part(ResultSet rs) throws SQLException {
        BigFraction euros = Rates.known()
                .find(rs.getString("currency"), rs.getObject("year", Integer.class))
                .orElseThrow()
                .euros(rs.getBigDecimal("amount"));
        return new Part(
                end(rs.getString("funder_kind"), rs.getString("funder"), null),
                end(rs.getString("place_kind"), rs.getString("place"), rs.getString("vocabulary")),
                end(rs.getString("domain_kind"), rs.getString("domain"), null),
                euros.divide(Rates.exact(rs.getBigDecimal("whole"))));
    }

    private static End end(String kind, @Nullable String name, @Nullable String vocabulary) {
        return new End(Kind.valueOf(kind), name, vocabulary);
    }
}
