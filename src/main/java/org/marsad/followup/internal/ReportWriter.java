package org.marsad.followup.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Evidence;
import org.marsad.followup.NotApplicableReason;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes whole reports, a few statements for all of them. They come in as under review and are sealed last, since the
 * database lets nobody add to a sealed one.
 */
final class ReportWriter {
    private final JdbcClient jdbc;

    ReportWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<AcceptedReport> reports, String kind) {
        requireVersionsFollow(reports);
        Map<ReportKey, Long> ids = insertReports(reports, kind);
        insert(reports.stream().collect(Collectors.toMap(it -> ids.get(ReportKey.of(it)), AcceptedReport::answers)));
        seal(ids);
    }

    /** Writes the answers of reports under review, by the reports' numbers. */
    void insert(Map<Long, List<Answer>> byReport) {
        List<AnswerRow> answers = new ArrayList<>();
        List<EvidenceRow> evidence = new ArrayList<>();
        byReport.forEach((id, given) -> {
            int position = 1;
            for (Answer answer : given) {
                answers.add(new AnswerRow(id, position++, answer));
                int place = 1;
                for (Evidence proof : answer.evidence()) {
                    evidence.add(new EvidenceRow(id, answer.action(), place++, proof));
                }
            }
        });
        insertAnswers(answers);
        insertEvidence(evidence);
    }

    private void requireVersionsFollow(List<AcceptedReport> reports) {
        Map<ReportKey, Integer> newest = new HashMap<>();
        jdbc.sql("""
                        select cycle, partner, max(version) as version
                        from followup.report
                        where cycle = any(:cycles)
                        group by cycle, partner
                        """).param("cycles", texts(reports, AcceptedReport::cycle)).query(rs -> {
            newest.put(new ReportKey(rs.getString("cycle"), rs.getString("partner"), 0), rs.getInt("version"));
        });
        for (AcceptedReport report : reports.stream()
                .sorted(Comparator.comparing(AcceptedReport::version))
                .toList()) {
            ReportKey key = new ReportKey(report.cycle(), report.partner().value(), 0);
            if (newest.merge(key, 1, Integer::sum) != report.version()) {
                throw new IllegalArgumentException("version " + report.version() + " of " + report.partner() + " in "
                        + report.cycle() + " does not follow the version stored");
            }
        }
    }

    private Map<ReportKey, Long> insertReports(List<AcceptedReport> reports, String kind) {
        Map<ReportKey, Long> ids = new HashMap<>();
        jdbc.sql("""
                        insert into followup.report
                            (cycle, partner, version, content, state, wording, submitted_at, accepted_at)
                        select cycle, partner, version, :kind, 'in-review', wording, submitted_at, accepted_at
                        from unnest(
                            :cycles,
                            :partners,
                            cast(:versions as integer[]),
                            cast(:wordings as bigint[]),
                            cast(:submitted as timestamptz[]),
                            cast(:accepted as timestamptz[]))
                            as row (cycle, partner, version, wording, submitted_at, accepted_at)
                        returning id, cycle, partner, version
                        """)
                .param("kind", kind)
                .param("cycles", texts(reports, AcceptedReport::cycle))
                .param("partners", texts(reports, AcceptedReport::partner))
                .param("versions", texts(reports, AcceptedReport::version))
                .param("wordings", texts(reports, AcceptedReport::wording))
                .param("submitted", texts(reports, AcceptedReport::submittedAt))
                .param("accepted", texts(reports, AcceptedReport::acceptedAt))
                .query(rs -> {
                    ids.put(
                            new ReportKey(rs.getString("cycle"), rs.getString("partner"), rs.getInt("version")),
                            rs.getLong("id"));
                });
        return ids;
    }

    private void insertAnswers(List<AnswerRow> rows) {
        jdbc.sql("""
                        insert into followup.answer (report, action, position, status, reason, text, language)
                        select *
                        from unnest(
                            cast(:reports as bigint[]),
                            :actions,
                            cast(:positions as smallint[]),
                            :statuses,
                            :reasons,
                            :texts,
                            :languages)
                        """)
                .param("reports", texts(rows, AnswerRow::report))
                .param("actions", texts(rows, it -> it.answer().action()))
                .param("positions", texts(rows, AnswerRow::position))
                .param("statuses", texts(rows, it -> it.answer().status().code()))
                .param("reasons", texts(rows, it -> code(it.answer().reason())))
                .param("texts", texts(rows, it -> it.answer().text()))
                .param("languages", texts(rows, it -> it.answer().language()))
                .update();
    }

    private void insertEvidence(List<EvidenceRow> rows) {
        jdbc.sql("""
                        insert into followup.evidence
                            (report, action, position, level, title, url, dated, language, access, document)
                        select *
                        from unnest(
                            cast(:reports as bigint[]),
                            :actions,
                            cast(:positions as smallint[]),
                            :levels,
                            :titles,
                            :urls,
                            cast(:dates as date[]),
                            :languages,
                            :accesses,
                            cast(:documents as bigint[]))
                        """)
                .param("reports", texts(rows, EvidenceRow::report))
                .param("actions", texts(rows, EvidenceRow::action))
                .param("positions", texts(rows, EvidenceRow::position))
                .param("levels", texts(rows, it -> it.evidence().level()))
                .param("titles", texts(rows, it -> it.evidence().title()))
                .param("urls", texts(rows, it -> it.evidence().url()))
                .param("dates", texts(rows, it -> it.evidence().dated()))
                .param("languages", texts(rows, it -> it.evidence().language()))
                .param("accesses", texts(rows, it -> it.evidence().access().code()))
                .param("documents", texts(rows, it -> it.evidence().document()))
                .update();
    }

    private void seal(Map<ReportKey, Long> ids) {
        jdbc.sql("""
                        update followup.report
                        set state = 'accepted'
                        where id = any(:ids)
                        """).param("ids", ids.values().toArray(Long[]::new)).update();
    }

    private static @Nullable String code(@Nullable NotApplicableReason reason) {
        return reason == null ? null : reason.code();
    }

    /** One column of a batch as text, which the statement casts; null stays null. */
    private static <T> String[] texts(List<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(column)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    private record ReportKey(String cycle, String partner, int version) {
        static ReportKey of(AcceptedReport report) {
            return new ReportKey(report.cycle(), report.partner().value(), report.version());
        }
    }

    private record AnswerRow(@Nullable Long report, int position, Answer answer) {}

    private record EvidenceRow(@Nullable Long report, String action, int position, Evidence evidence) {}
}
