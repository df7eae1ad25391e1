package org.marsad.initiatives.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Decider;
import org.marsad.initiatives.Verdict;
import org.marsad.initiatives.internal.Records.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided about pairs, and the records that follow from it. */
@Repository
class DecisionStore {
    /** An arbitrary number of our own that keeps decisions and comparisons one after the other. */
    private static final long ONE_AT_A_TIME = 6_272_746_002L;

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report with the one that stands for its record. */
    record Member(long id, long head, String identifier) {}

    /** The newest decision of a pair that was not undone. */
    record Standing(Pair pair, boolean same, long decision) {}

    /** A line of what was decided. */
    record Line(
            long id,
            Pair pair,
            Verdict verdict,
            String why,
            long account,
            String actor,
            Instant at,
            boolean standing) {}

    /** Until the end of the transaction nobody else decides or compares. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", ONE_AT_A_TIME)
                .query((rs, _) -> 0)
                .list();
    }

    /** All reports of the records of these two. */
    List<Member> listMembers(Pair pair) {
        return jdbc.sql("""
                        select m.id, coalesce(m.head, m.id) as record, m.identifier
                        from initiatives.initiative m
                        where coalesce(m.head, m.id) in (
                            select coalesce(i.head, i.id)
                            from initiatives.initiative i
                            where i.id in (:one, :other))
                        order by m.id
                        """)
                .param("one", pair.one())
                .param("other", pair.other())
                .query((rs, _) -> new Member(rs.getLong("id"), rs.getLong("record"), rs.getString("identifier")))
                .list();
    }

    /** What holds between these reports. */
    List<Standing> listStanding(Collection<Long> reports) {
        return jdbc.sql("""
                        select one, other, same, decision
                        from initiatives.verdict
                        where one = any(:reports)
                        and other = any(:reports)
                        order by one, other
                        """)
                .param("reports", reports.toArray(Long[]::new))
                .query((rs, _) -> new Standing(
                        new Pair(rs.getLong("one"), rs.getLong("other")),
                        rs.getBoolean("same"),
                        rs.getLong("decision")))
                .list();
    }

    Optional<Pair> findPair(long decision) {
        return jdbc.sql("""
                        select one, other
                        from initiatives.decision
                        where id = :decision
                        """)
                .param("decision", decision)
                .query((rs, _) -> new Pair(rs.getLong("one"), rs.getLong("other")))
                .optional();
    }

    boolean mayDecide(Pair pair, Decider by) {
        return jdbc.sql("""
                        select initiatives.both_concern(:one, :other, cast(:countries as text[])) as may
                        """)
                .param("one", pair.one())
                .param("other", pair.other())
                .param("countries", countries(by))
                .query((rs, _) -> rs.getBoolean("may"))
                .single();
    }

    void insert(Pair pair, Verdict verdict, String why, Decider by, Instant at) {
        long decision = jdbc.sql("""
                        insert into initiatives.decision (one, other, verdict, why, account, actor, at)
                        values (:one, :other, :verdict, :why, :account, :actor, :at)
                        returning id
                        """)
                .param("one", pair.one())
                .param("other", pair.other())
                .param("verdict", verdict.code())
                .param("why", why)
                .param("account", by.account())
                .param("actor", by.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, _) -> rs.getLong("id"))
                .single();
        jdbc.sql("""
                        delete from initiatives.verdict
                        where one = :one
                        and other = :other
                        """).param("one", pair.one()).param("other", pair.other()).update();
        if (verdict != Verdict.UNDONE) {
            jdbc.sql("""
                            insert into initiatives.verdict (one, other, same, decision)
                            values (:one, :other, :same, :decision)
                            """)
                    .param("one", pair.one())
                    .param("other", pair.other())
                    .param("same", verdict == Verdict.SAME)
                    .param("decision", decision)
                    .update();
        }
    }

    /** Says which report stands for which, and which candidates of theirs are still open. */
    void file(Map<Long, @Nullable Long> heads) {
        Long[] reports = heads.keySet().toArray(Long[]::new);
        jdbc.sql("""
                        update initiatives.initiative i
                        set head = row.head
                        from unnest(cast(:reports as bigint[]), cast(:heads as bigint[])) as row (id, head)
                        where i.id = row.id
                        and i.head is distinct from row.head
                        """)
                .param("reports", reports)
                .param("heads", heads.values().toArray(Long[]::new))
                .update();
        jdbc.sql("""
                        update initiatives.candidate
                        set open = initiatives.is_open(one, other)
                        where (one = any(:reports) or other = any(:reports))
                        and open <> initiatives.is_open(one, other)
                        """).param("reports", reports).update();
    }

    List<Line> list(Decider by, @Nullable Long before, int most) {
        return jdbc.sql("""
                        select d.id, d.one, d.other, d.verdict, d.why, d.account, d.actor, d.at,
                            v.decision is not null as standing
                        from initiatives.decision d
                        left join initiatives.verdict v on v.decision = d.id and v.one = d.one and v.other = d.other
                        where d.id < :before
                        and (cast(:countries as text[]) is null
                            or initiatives.both_concern(d.one, d.other, cast(:countries as text[])))
                        order by d.id desc
                        limit :most
                        """)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("countries", countries(by))
                .param("most", most)
                .query((rs, _) -> new Line(
                        rs.getLong("id"),
                        new Pair(rs.getLong("one"), rs.getLong("other")),
                        Verdict.find(rs.getString("verdict")).orElseThrow(),
                        rs.getString("why"),
                        rs.getLong("account"),
                        rs.getString("actor"),
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        rs.getBoolean("standing")))
                .list();
    }

    static String @Nullable [] countries(Decider by) {
        return by.countries() == null ? null : by.countries().toArray(String[]::new);
    }
}
