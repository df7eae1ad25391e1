package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.initiatives.Decider;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Side;
import org.marsad.initiatives.internal.Records.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs that are proposed, and what is shown of their two sides. */
@Repository
class CandidateStore {
    private static final int MOST_COUNTED = 10_000;
    private static final String MAY = """
            where c.open
            and (cast(:countries as text[]) is null
                or initiatives.both_concern(c.one, c.other, cast(:countries as text[])))
            """;

    static final String LIST = "select c.one, c.other, c.score, c.reasons\nfrom initiatives.candidate c\n" + MAY
            + "order by c.score desc, c.one, c.other\noffset :skip\nlimit :most";

    private final JdbcClient jdbc;
    private final InitiativeStore initiatives;

    CandidateStore(JdbcClient jdbc, InitiativeStore initiatives) {
        this.jdbc = jdbc;
        this.initiatives = initiatives;
    }

    /** A pair with its score and the codes of its reasons. */
    record Proposed(Pair pair, int score, List<String> reasons) {}

    List<Proposed> list(Decider by, int skip, int most) {
        return jdbc.sql(LIST)
                .param("countries", DecisionStore.countries(by))
                .param("skip", skip)
                .param("most", most)
                .query((rs, _) -> new Proposed(
                        new Pair(rs.getLong("one"), rs.getLong("other")), rs.getInt("score"), List.of((String[])
                                rs.getArray("reasons").getArray())))
                .list();
    }

    /** How many there are; more than ten thousand are not counted. */
    long count(Decider by) {
        return jdbc.sql("select count(*) as pairs\nfrom (\nselect\nfrom initiatives.candidate c\n" + MAY + "limit "
                        + MOST_COUNTED + "\n) found")
                .param("countries", DecisionStore.countries(by))
                .query((rs, _) -> rs.getLong("pairs"))
                .single();
    }

    long countWaiting() {
        return jdbc.sql("""
                        select count(distinct r.initiative) as reports
                        from initiatives.revision r
                        where r.id > (
                            select revision
                            from initiatives.compared)
                        """).query((rs, _) -> rs.getLong("reports")).single();
    }

    Map<Long, Side> listSides(Collection<Long> reports) {
        Map<Long, List<String>> partners = partners(reports);
        Map<Long, String> sources = sources(reports);
        Map<Long, Side> sides = new HashMap<>();
        for (InitiativeSummary it : initiatives.list(reports)) {
            sides.put(
                    it.key(),
                    new Side(it, sources.getOrDefault(it.key(), ""), partners.getOrDefault(it.key(), List.of())));
        }
        return sides;
    }

    private Map<Long, List<String>> partners(Collection<Long> reports) {
        Map<Long, List<String>> partners = new HashMap<>();
        jdbc.sql("""
                        select i.id, n.body
                        from initiatives.initiative i
                        join initiatives.narrative n on n.revision = i.revision
                        where i.id = any(:reports)
                        and n.part = 'organisation'
                        group by i.id, n.body
                        order by i.id, min(n.place), n.body
                        """).param("reports", reports.toArray(Long[]::new)).query(rs -> {
            partners.computeIfAbsent(rs.getLong("id"), _ -> new ArrayList<>()).add(rs.getString("body"));
        });
        return partners;
    }

    private Map<Long, String> sources(Collection<Long> reports) {
        Map<Long, String> sources = new HashMap<>();
        jdbc.sql("""
                        select i.id, s.name
                        from initiatives.initiative i
                        join initiatives.source s on s.id = i.source
                        where i.id = any(:reports)
                        order by i.id
                        """).param("reports", reports.toArray(Long[]::new)).query(rs -> {
            sources.put(rs.getLong("id"), rs.getString("name"));
        });
        return sources;
    }
}
