package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.Rate;
import org.marsad.initiatives.Rates;
import org.marsad.plan.Plan;

/**
 * What the statements of the totals have in common: which initiatives are added, once each, and their amounts summed in
 * their own currency by the year of their rate. Conversion is not done here: fractions stay exact.
 */
final class TotalSearch {
    private static final String RECORDS = """
            ), known as materialized (
                select i.id, i.revision, i.gone is not null and not exists (
                    select
                    from initiatives.initiative o
                    where o.head = i.id
                    and o.gone is null) as gone
                from chosen
                join initiatives.initiative i on i.id = chosen.id
            """;
    private static final String AMOUNTS = """
            ), rate as (
                select *
                from unnest(cast(:currencies as text[]), cast(:firsts as int[]), cast(:lasts as int[]))
                    as sent (currency, first, last)
            ), dated as (
                select k.id, m.currency, m.amount,
                    case m.kind when 'budget' then 'budget' else 'disbursement' end as measure,
                    case when m.currency <> 'EUR'
                        then cast(extract(year from coalesce(m.value_date, m.starts, m.dated)) as int) end as year
                from known k
                join initiatives.money m on m.revision = k.revision
                where not k.gone
                and (m.kind = 'transaction' and m.code in ('3', '4')
                    or m.kind = 'budget' and (m.code = '2' or not exists (
                        select
                        from initiatives.money r
                        where r.revision = m.revision
                        and r.kind = 'budget'
                        and r.code = '2'
                        and r.starts is not distinct from m.starts
                        and r.ends is not distinct from m.ends)))
            ), amount as materialized (
                select d.id, d.measure, d.currency, d.year, sum(d.amount) as amount, count(*) as amounts,
                    d.currency = 'EUR' or exists (
                        select
                        from rate
                        where rate.currency = d.currency
                        and d.year between rate.first and rate.last) as rated
                from dated d
                group by d.id, d.measure, d.currency, d.year
            """;
    /** Who is whose parent is told by the child (relation code 1); whoever is above itself is above nobody. */
    private static final String ABOVE = """
            ), edge as materialized (
                select distinct c.id as child, p.id as parent
                from known c
                join initiatives.initiative r on coalesce(r.head, r.id) = c.id
                join initiatives.relation n on n.revision = r.revision and n.code = '1'
                join initiatives.initiative q on q.format = r.format and q.identifier = n.ref
                join known p on p.id = coalesce(q.head, q.id)
                where p.id <> c.id
                and not c.gone
                and not p.gone
            ), up as (
                select child, parent as ancestor
                from edge
                union
                select up.child, edge.parent
                from up
                join edge on edge.child = up.ancestor
            ), has as materialized (
                select id, array_agg(distinct measure) as measures
                from amount
                where amount <> 0
                group by id
            ), inside as materialized (
                select up.child, up.ancestor, measure
                from up
                join has one on one.id = up.child
                join has other on other.id = up.ancestor
                cross join lateral unnest(one.measures) as measure
                where measure = any(other.measures)
                and not exists (
                    select
                    from up round
                    where round.child = up.ancestor
                    and round.ancestor = up.child)
            ), parted as materialized (
                select a.*, below.id is not null as contained, above.id is not null as divided
                from amount a
                left join (select distinct child as id, measure from inside) below
                    on below.id = a.id and below.measure = a.measure
                left join (select distinct ancestor as id, measure from inside) above
                    on above.id = a.id and above.measure = a.measure
            )
            """;

    private final String chosen;
    private final Map<String, Object> values;

    TotalSearch(InitiativeFilter filter) {
        ListSearch search = new ListSearch(filter, null, 0);
        chosen = "with recursive chosen as materialized (\n" + search.records();
        values = new HashMap<>(search.values());
        List<Rate> rates = Rates.known().list();
        values.put("currencies", column(rates, Rate::currency).toArray(String[]::new));
        values.put("firsts", column(rates, Rate::from).toArray(Integer[]::new));
        values.put("lasts", column(rates, Rate::until).toArray(Integer[]::new));
    }

    /** Begins a statement over {@code known}: each initiative that fits once, and whether it is gone. */
    String records() {
        return chosen + RECORDS + ")\n";
    }

    /** Begins a statement over {@code parted}: the amounts of each that is not gone. */
    String amounts() {
        return chosen + RECORDS + AMOUNTS + ABOVE;
    }

    Map<String, Object> values() {
        return values;
    }

    /** With which domain each action belongs to. */
    Map<String, Object> values(Plan plan) {
        values.put("actions", plan.listActions().stream().map(it -> it.id()).toArray(String[]::new));
        values.put("domains", plan.listActions().stream().map(it -> it.domain()).toArray(String[]::new));
        return values;
    }

    private static <T> List<T> column(List<Rate> rates, Function<Rate, T> column) {
        return new ArrayList<>(rates.stream().map(column).toList());
    }
}
