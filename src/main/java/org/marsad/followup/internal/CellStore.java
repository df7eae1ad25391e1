package org.marsad.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.followup.internal.Rows.AnswerKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reports say of each action, and what was said to it: one statement each, however many reports are asked for. */
@Repository
class CellStore {
    private final JdbcClient jdbc;

    CellStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What stands under the questions on one action.
     *
     * @param confirmed whether a person stands behind any of it
     * @param applies what was said on whether it concerns the partner; null if nothing
     * @param reason why not; null if none was given
     * @param status how far the partner says it is; null if nothing was said
     */
    record Written(
            boolean confirmed,
            @Nullable String applies,
            @Nullable String reason,
            @Nullable String status) {}

    Map<AnswerKey, Written> written(Collection<Long> reports) {
        Map<AnswerKey, Written> written = new HashMap<>();
        jdbc.sql("""
                        select report, action,
                            bool_or(origin <> 'prefill') as confirmed,
                            max(entered ->> 'applies') filter (where question = 'Q1' and origin <> 'prefill') as applies,
                            max(entered ->> 'reason') filter (where question = 'Q1' and origin <> 'prefill') as reason,
                            max(entered ->> 'status') filter (where question = 'Q2' and origin <> 'prefill') as status
                        from followup.entry
                        where report = any(:reports)
                        group by report, action
                        order by report, action
                        """).param("reports", reports.toArray(Long[]::new)).query(rs -> {
            written.put(
                    AnswerKey.of(rs),
                    new Written(
                            rs.getBoolean("confirmed"),
                            rs.getString("applies"),
                            rs.getString("reason"),
                            rs.getString("status")));
        });
        return written;
    }

    /** What sealed reports are worth, their proofs weighed on a day. */
    Map<AnswerKey, Score> accepted(Collection<Long> reports, LocalDate day) {
        Map<AnswerKey, Score> accepted = new HashMap<>();
        jdbc.sql("""
                        select answer.report, answer.action, answer.status, strongest.level, weakened.level as aged
                        from followup.answer
                        left join lateral (
                            select max(level) as level
                            from followup.evidence
                            where evidence.report = answer.report
                            and evidence.action = answer.action
                            and dated >= :fresh) as strongest on true
                        left join lateral (
                            select max(level) as level
                            from followup.evidence
                            where evidence.report = answer.report
                            and evidence.action = answer.action
                            and dated < :fresh) as weakened on true
                        where answer.report = any(:reports)
                        order by answer.report, answer.action
                        """)
                .param("fresh", Evidence.freshFrom(day))
                .param("reports", reports.toArray(Long[]::new))
                .query(rs -> {
                    accepted.put(AnswerKey.of(rs), score(rs));
                });
        return accepted;
    }

    private static Score score(ResultSet rs) throws SQLException {
        Status status = Status.find(rs.getString("status")).orElseThrow();
        if (!status.isAnswer()) {
            return Score.of(status, null);
        }
        EvidenceLevel fresh = level(rs.getString("level"));
        EvidenceLevel aged = level(rs.getString("aged")).lower();
        return Score.of(status, fresh.compareTo(aged) >= 0 ? fresh : aged);
    }

    private static EvidenceLevel level(@Nullable String code) {
        return code == null ? EvidenceLevel.E0 : EvidenceLevel.valueOf(code);
    }

    /**
     * What was said to actions.
     *
     * @param agreed where the Secretariat agrees to what the partner says now, that they do not concern it
     * @param returned where the last return gave a reason and nothing was changed since
     * @param asked where a comment has no answer
     */
    record Said(Set<AnswerKey> agreed, Set<AnswerKey> returned, Set<AnswerKey> asked) {
        Said() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    Said said(Collection<Long> reports) {
        Said said = new Said();
        jdbc.sql("""
                        select report, action, 'agreed' as what
                        from (
                            select distinct on (report, action) report, action, agreed, at
                            from followup.agreement
                            where report = any(:reports)
                            order by report, action, id desc) as newest
                        where agreed
                        and not exists (
                            select from followup.entry
                            where entry.report = newest.report
                            and entry.action = newest.action
                            and question = 'Q1'
                            and entry.at > newest.at)
                        union all
                        select step.report, reason.action, 'returned'
                        from (
                            select distinct on (report) report, id, at
                            from followup.step
                            where report = any(:reports)
                            and state = 'returned'
                            order by report, id desc) as step
                        join followup.reason on reason.step = step.id
                        where not exists (
                            select from followup.entry
                            where entry.report = step.report
                            and entry.action = reason.action
                            and entry.question = reason.question
                            and entry.at > step.at)
                        union all
                        select report, action, 'asked'
                        from followup.comment
                        where report = any(:reports)
                        and parent is null
                        and not exists (select from followup.comment as reply
                            where reply.report = comment.report and reply.parent = comment.id)
                        order by report, action, what
                        """).param("reports", reports.toArray(Long[]::new)).query(rs -> {
            set(said, rs.getString("what")).add(AnswerKey.of(rs));
        });
        return said;
    }

    private static Set<AnswerKey> set(Said said, String what) {
        return switch (what) {
            case "agreed" -> said.agreed();
            case "returned" -> said.returned();
            default -> said.asked();
        };
    }
}
