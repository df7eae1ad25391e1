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
 * not the whole: they say more of where the money goes.
 */
@Repository
class FlowStore {
    private static final String PAYERS = """
            , drawn as materialized (
                select p.id, p.currency, p.year, p.amount, k.revision
                from parted p
                join known k on k.id = p.id
                where p.measure = 'budget'
                and p.rated
                and not p.divided
            ), payer as (
                select d.id, count(distinct o.name) filter (where o.role = '1') as funders,
                    min(o.name) filter (where o.role = '1') as funder,
                    min(o.name) filter (where o.role = 'reporting') as reporter
                from (select distinct id, revision from drawn) d
                join lateral (
                    select o.role, coalesce((
                        select n.body
                        from initiatives.narrative n
                        where n.revision = o.revision
                        and n.part = 'organisation'
                        and n.place = o.place
                        order by n.position
                        limit 1), o.ref) as name
                    from initiatives.organisation o
                    where o.revision = d.revision
                    and o.role in ('1', 'reporting')) o on true
                group by d.id
            """;
    /** Shares count if they are all said and add up, apart from what rounding explains. */
    private static final String PLACES = """
            ), spread as (
                select d.id, count(*) as places, sum(a.share) as whole,
                    bool_and(a.share is not null) and sum(a.share) between 99.9 and 100.1 as adds_up
                from (select distinct id, revision from drawn) d
                join initiatives.area a on a.revision = d.revision
                group by d.id
            ), place as (
                select d.id, case when a.kind = 'region' then 'REGION' else 'NAMED' end as kind, a.code, a.vocabulary,
                    case when s.adds_up then a.share else 1 end as part,
                    case when s.adds_up then s.whole else 1 end as whole
                from (select distinct id, revision from drawn) d
                join spread s on s.id = d.id
                join initiatives.area a on a.revision = d.revision
                where s.adds_up
                or s.places = 1 and a.share is null
                union all
                select s.id, 'SEVERAL', null, null, 1, 1
                from spread s
                where not coalesce(s.adds_up, false)
                and not (s.places = 1 and s.whole is null)
            ), purpose as (
                select coalesce(r.head, r.id) as id, count(distinct d.domain) as domains, min(d.domain) as domain
                from initiatives.link l
                join unnest(cast(:actions as text[]), cast(:domains as text[])) as d (action, domain)
                    on d.action = l.action
                join initiatives.initiative r on r.id = l.initiative
                group by coalesce(r.head, r.id)
            )
            """;
    private static final String STREAMS = """
            , stream as (
                select case when p.funders > 1 then 'SEVERAL'
                        when coalesce(p.funder, p.reporter) is null then 'NONE' else 'NAMED' end as funder_kind,
                    case when p.funders > 1 then null else coalesce(p.funder, p.reporter) end as funder,
                    coalesce(place.kind, 'NONE') as place_kind, place.code as place, place.vocabulary,
                    case when u.domains > 1 then 'SEVERAL' when u.domains = 1 then 'NAMED' else 'NONE' end as domain_kind,
                    case when u.domains = 1 then u.domain end as domain,
                    d.currency, d.year, coalesce(place.whole, 1) as whole, d.amount * coalesce(place.part, 1) as amount
                from drawn d
                left join payer p on p.id = d.id
                left join place on place.id = d.id
                left join purpose u on u.id = d.id
            )
            select funder_kind, funder, place_kind, place, vocabulary, domain_kind, domain, currency, year, whole,
                sum(amount) as amount
            from stream
            group by funder_kind, funder, place_kind, place, vocabulary, domain_kind, domain, currency, year, whole
            order by funder_kind, funder, place_kind, place, vocabulary, domain_kind, domain, currency, year, whole
            """;

    private final JdbcClient jdbc;

    FlowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each funder, place, domain and rate apart. */
    List<Part> list(InitiativeFilter filter, Plan plan) {
        TotalSearch search = new TotalSearch(filter);
        return jdbc.sql(search.amounts() + PAYERS + PLACES + STREAMS)
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
