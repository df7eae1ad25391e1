package org.marsad.followup.web;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Evidence;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;

/**
 * The accepted answers to one action, partner by partner in the order of the alphabet. What only the Secretariat may see
 * is left out.
 *
 * @param code the action's code
 * @param title its name
 * @param tally how many of those who reported answered
 * @param rows the answers
 */
public record AcceptedAnswers(String code, String title, String tally, List<Row> rows) {
    public AcceptedAnswers {
        rows = List.copyOf(rows);
    }

    /**
     * @param names the partners' names
     * @param day on which the age of proofs is judged
     */
    static AcceptedAnswers of(
            Texts texts,
            Action action,
            Collection<AcceptedReport> reports,
            Map<PartnerCode, String> names,
            LocalDate day) {
        Collator collator = Collator.getInstance(texts.language().locale());
        List<Row> rows = reports.stream()
                .flatMap(it -> Row.find(texts, it, action, names, day))
                .sorted(Comparator.comparing(Row::partner, collator::compare))
                .toList();
        return new AcceptedAnswers(
                action.code(),
                action.title().in(texts.language()),
                texts.t("followup.note.answers", rows.size(), reports.size()),
                rows);
    }

    /**
     * One partner's answer.
     *
     * @param partner its name
     * @param status the code of the status that counts, for the square
     * @param words the status as reported
     * @param capped what counts instead, where the proof is too weak; null where all counts
     * @param text what it says has changed; null for nothing
     * @param language the language of that
     * @param evidence its proofs
     */
    public record Row(
            String partner,
            String status,
            String words,
            @Nullable String capped,
            @Nullable String text,
            @Nullable String language,
            List<AnswerLine> evidence) {
        public Row {
            evidence = List.copyOf(evidence);
        }

        private static Stream<Row> find(
                Texts texts, AcceptedReport report, Action action, Map<PartnerCode, String> names, LocalDate day) {
            String name = names.getOrDefault(report.partner(), report.partner().value());
            return report.answers().stream()
                    .filter(it -> it.action().equals(action.code()))
                    .map(it -> of(texts, name, it, day));
        }

        private static Row of(Texts texts, String partner, Answer answer, LocalDate day) {
            Score score = Score.of(answer.status(), answer.evidenceOn(day));
            String counted = texts.t("followup.status." + score.counted().code());
            String reason = answer.reason() == null
                    ? ""
                    : texts.t("followup.reason." + answer.reason().code());
            String status = texts.t("followup.status." + answer.status().code());
            return new Row(
                    partner,
                    score.counted().code(),
                    reason.isEmpty() ? status : texts.t("followup.said", status, reason),
                    score.isCapped()
                            ? texts.t(
                                    "followup.review.capped", counted, texts.t("followup.evidence." + score.evidence()))
                            : null,
                    answer.text(),
                    answer.language(),
                    answer.evidence().stream()
                            .filter(it -> it.access() != Evidence.Access.SECRETARIAT)
                            .map(it -> line(texts, it))
                            .toList());
        }

        private static AnswerLine line(Texts texts, Evidence proof) {
            String rest = Stream.of(
                            texts.t("followup.evidence." + proof.level()),
                            texts.date(proof.dated()),
                            new FormTexts(texts).language(proof.language()))
                    .collect(Collectors.joining(" · "));
            return new AnswerLine(null, proof.title(), proof.language(), proof.url(), rest);
        }
    }
}
