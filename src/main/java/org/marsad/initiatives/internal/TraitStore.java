package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.initiatives.internal.CandidateStore.Proposed;
import org.marsad.initiatives.internal.Profile.Trait;
import org.marsad.initiatives.internal.Records.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what reports find each other, how many have it, and which pairs came of it. */
@Repository
class TraitStore {
    /** Whom reports find, read off the index of traits. */
    static final String FIND = """
            select report, other
            from (
                select m.report, t.initiative as other,
                    row_number() over (
                        partition by m.report
                        order by sum(m.weight) desc, t.initiative) as place
                from unnest(:reports, :kinds, :values, :weights) as m (report, kind, value, weight)
                join initiatives.trait t
                    on t.kind = m.kind and t.value = m.value and t.initiative <> m.report
                group by m.report, t.initiative
            ) found
            where place <= :most
            order by report, other
            """;

    static final int MOST_FOUND = 200;

    private final JdbcClient jdbc;

    TraitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reports to compare, and the newest revision among them. */
    record Waiting(List<Long> reports, long revision) {}

    /** A trait by which a report looks for others, and how much finding by it says. */
    record Search(long report, Trait trait, double weight) {}

    Waiting listWaiting(int most) {
        Set<Long> reports = new HashSet<>();
        long[] newest = {0};
        jdbc.sql("""
                        select r.id, r.initiative
                        from initiatives.revision r
                        where r.id > (
                            select revision
                            from initiatives.compared)
                        order by r.id
                        limit :most
                        """).param("most", most).query(rs -> {
            reports.add(rs.getLong("initiative"));
            newest[0] = rs.getLong("id");
        });
        return new Waiting(reports.stream().sorted().toList(), newest[0]);
    }

    /** Forgets what is known of these reports; how many of them were known. */
    int forget(Collection<Long> reports) {
        Long[] keys = reports.toArray(Long[]::new);
        jdbc.sql("""
                        delete from initiatives.candidate
                        where one = any(:reports)
                        or other = any(:reports)
                        """).param("reports", keys).update();
        return jdbc.sql("""
                        with gone as (
                            delete from initiatives.trait
                            where initiative = any(:reports)
                            returning kind, value, initiative
                        ), counted as (
                            update initiatives.trait_count c
                            set reports = c.reports - g.reports
                            from (
                                select kind, value, count(*) as reports
                                from gone
                                group by kind, value
                            ) g
                            where c.kind = g.kind
                            and c.value = g.value
                        )
                        select count(distinct initiative) as known
                        from gone
                        """)
                .param("reports", keys)
                .query((rs, _) -> rs.getInt("known"))
                .single();
    }

    /** Files the traits of reports, of which none is known. */
    void insert(Map<Long, List<Trait>> traits) {
        List<Long> reports = new ArrayList<>();
        List<Trait> rows = new ArrayList<>();
        traits.forEach((report, own) -> own.forEach(it -> {
            reports.add(report);
            rows.add(it);
        }));
        jdbc.sql("""
                        with filed as (
                            insert into initiatives.trait (kind, value, initiative)
                            select *
                            from unnest(:kinds, :values, :reports)
                            returning kind, value
                        )
                        insert into initiatives.trait_count as c (kind, value, reports)
                        select kind, value, count(*)
                        from filed
                        group by kind, value
                        on conflict (kind, value) do update
                        set reports = c.reports + excluded.reports
                        """)
                .param("kinds", rows.stream().map(Trait::kind).toArray(String[]::new))
                .param("values", rows.stream().map(Trait::value).toArray(String[]::new))
                .param("reports", reports.toArray(Long[]::new))
                .update();
    }

    /** How many reports have these traits. */
    Map<Trait, Long> count(Collection<Trait> traits) {
        Map<Trait, Long> counts = new HashMap<>();
        jdbc.sql("""
                        select c.kind, c.value, c.reports
                        from unnest(:kinds, :values) as asked (kind, value)
                        join initiatives.trait_count c on c.kind = asked.kind and c.value = asked.value
                        order by c.kind, c.value
                        """)
                .param("kinds", traits.stream().map(Trait::kind).toArray(String[]::new))
                .param("values", traits.stream().map(Trait::value).toArray(String[]::new))
                .query(rs -> {
                    counts.put(new Trait(rs.getString("kind"), rs.getString("value")), rs.getLong("reports"));
                });
        return counts;
    }

    /** Whom the reports find; of many those with whom they share most. */
    Set<Pair> find(List<Search> searches) {
        return new HashSet<>(jdbc.sql(FIND)
                .param("reports", searches.stream().map(Search::report).toArray(Long[]::new))
                .param("kinds", searches.stream().map(it -> it.trait().kind()).toArray(String[]::new))
                .param("values", searches.stream().map(it -> it.trait().value()).toArray(String[]::new))
                .param("weights", searches.stream().map(Search::weight).toArray(Double[]::new))
                .param("most", MOST_FOUND)
                .query((rs, _) -> Pair.of(rs.getLong("report"), rs.getLong("other")))
                .list());
    }

    void propose(List<Proposed> proposed) {
        jdbc.sql("""
                        insert into initiatives.candidate (one, other, score, reasons, open)
                        select one, other, score, string_to_array(reasons, ' '), initiatives.is_open(one, other)
                        from unnest(:ones, :others, :scores, :reasons) as row (one, other, score, reasons)
                        on conflict (one, other) do nothing
                        """)
                .param("ones", proposed.stream().map(it -> it.pair().one()).toArray(Long[]::new))
                .param("others", proposed.stream().map(it -> it.pair().other()).toArray(Long[]::new))
                .param("scores", proposed.stream().map(Proposed::score).toArray(Integer[]::new))
                .param(
                        "reasons",
                        proposed.stream()
                                .map(it -> String.join(" ", it.reasons()))
                                .toArray(String[]::new))
                .update();
    }

    long countCompared() {
        return jdbc.sql("select reports\nfrom initiatives.compared")
                .query((rs, _) -> rs.getLong("reports"))
                .single();
    }

    void remember(long revision, int more) {
        jdbc.sql("""
                        update initiatives.compared
                        set revision = :revision,
                            reports = reports + :more
                        """).param("revision", revision).param("more", more).update();
    }
}
