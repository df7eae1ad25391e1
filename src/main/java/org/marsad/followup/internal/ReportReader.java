package org.marsad.followup.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Cycle;
import org.marsad.followup.Evidence;
import org.marsad.followup.internal.Rows.AnswerKey;
import org.marsad.followup.internal.Rows.Head;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads accepted reports whole, in three statements however many there are. */
final class ReportReader {
    private final JdbcClient jdbc;

    ReportReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AcceptedReport> listNewest(String cycle) {
        return withAnswers(jdbc.sql("""
                        select distinct on (partner) id, cycle, partner, version, wording, submitted_at, accepted_at
                        from followup.report
                        where cycle = :cycle
                        and followup.is_sealed(state)
                        and state <> 'withdrawn'
                        order by partner, version desc
                        """)
                .param("cycle", cycle)
                .query((rs, _) -> Rows.head(rs))
                .list());
    }

    Optional<AcceptedReport> find(String cycle, PartnerCode partner, int version) {
        List<Head> heads = jdbc.sql("""
                        select id, cycle, partner, version, wording, submitted_at, accepted_at
                        from followup.report
                        where cycle = :cycle
                        and partner = :partner
                        and version = :version
                        and followup.is_sealed(state)
                        """)
                .param("cycle", cycle)
                .param("partner", partner.value())
                .param("version", version)
                .query((rs, _) -> Rows.head(rs))
                .list();
        return withAnswers(heads).stream().findFirst();
    }

    /** The partner's newest accepted report of the latest cycle before {@code cycle} in which it has one. */
    Optional<AcceptedReport> findNewestBefore(Cycle cycle, PartnerCode partner) {
        List<Head> heads = jdbc.sql("""
                        select id, cycle, partner, version, wording, submitted_at, accepted_at
                        from followup.report
                        join followup.cycle on cycle.code = report.cycle
                        where partner = :partner
                        and (from_day, to_day, code) < (:from, :to, :cycle)
                        and followup.is_sealed(state)
                        and state <> 'withdrawn'
                        order by from_day desc, to_day desc, code desc, version desc
                        limit 1
                        """)
                .param("partner", partner.value())
                .param("from", cycle.from())
                .param("to", cycle.to())
                .param("cycle", cycle.code())
                .query((rs, _) -> Rows.head(rs))
                .list();
        return withAnswers(heads).stream().findFirst();
    }

    private List<AcceptedReport> withAnswers(List<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Long[] ids = heads.stream().map(Head::id).toArray(Long[]::new);
        Map<Long, List<Answer>> answers = answers(ids, evidence(ids));
        return heads.stream()
                .map(it -> it.with(answers.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Answer>> answers(Long[] ids, Map<AnswerKey, List<Evidence>> evidence) {
        Map<Long, List<Answer>> answers = new HashMap<>();
        jdbc.sql("""
                        select report, action, status, reason, text, language
                        from followup.answer
                        where report = any(:ids)
                        order by report, position
                        """).param("ids", ids).query(rs -> {
            AnswerKey key = AnswerKey.of(rs);
            answers.computeIfAbsent(key.report(), _ -> new ArrayList<>())
                    .add(Rows.answer(rs, evidence.getOrDefault(key, List.of())));
        });
        return answers;
    }

    private Map<AnswerKey, List<Evidence>> evidence(Long[] ids) {
        Map<AnswerKey, List<Evidence>> evidence = new HashMap<>();
        jdbc.sql("""
                        select report, action, level, title, url, dated, language, access, document
                        from followup.evidence
                        where report = any(:ids)
                        order by report, action, position
                        """).param("ids", ids).query(rs -> {
            evidence.computeIfAbsent(AnswerKey.of(rs), _ -> new ArrayList<>()).add(Rows.evidence(rs));
        });
        return evidence;
    }
}
