package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Grade;
import org.marsad.followup.Answer;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.PartnerCode;

/**
 * One partner's answer to one action: what it said, what is proven of it, what it is worth and what it moves. The end of
 * every number's path.
 *
 * @param title its heading
 * @param partner the partner's page
 * @param value what it is worth; null where it has no worth
 * @param words the status that counts, which stands in the number's place where there is none
 * @param says what the value means
 * @param formula x = s · e filled in; null where it has no worth
 * @param capped why another status counts than the one reported; null if the same does
 * @param text what the partner wrote; null if nothing
 * @param evidence its public proofs
 * @param hidden how many proofs are not public; null if none
 * @param effect what it moves
 * @param details when it was reported, and what else is known
 */
public record AnswerFigure(
        String title,
        NamedLink partner,
        @Nullable String value,
        String words,
        String says,
        @Nullable Formula formula,
        @Nullable String capped,
        @Nullable Words text,
        List<Proof> evidence,
        @Nullable String hidden,
        List<Detail> effect,
        List<Detail> details) {
    private static final int DIGITS = 3;

    public AnswerFigure {
        evidence = List.copyOf(evidence);
        effect = List.copyOf(effect);
        details = List.copyOf(details);
    }

    /** @param report the accepted report that counts; empty if the partner was silent */
    static AnswerFigure of(
            FigureReading figure, FigureNode node, PartnerCode partner, Score score, Optional<ReportSource> report) {
        Optional<Answer> answer = report.flatMap(it -> it.findAnswer(node.code()));
        BigFraction worth = score.value();
        String counted = status(figure, score.counted());
        return new AnswerFigure(
                figure.t("portal.figure.answer.title", figure.name(partner), node.name()),
                new NamedLink(figure.name(partner), figure.to().partner(partner)),
                worth == null ? null : figure.texts().decimal(worth, DIGITS),
                counted,
                says(figure, score, counted),
                worth == null ? null : formula(figure, score),
                capped(figure, score),
                answer.flatMap(it -> Words.of(it)).orElse(null),
                answer.map(it -> proofs(figure, it)).orElse(List.of()),
                answer.flatMap(it -> hidden(figure, it)).orElse(null),
                AnswerEffect.of(figure, node, partner, score),
                details(figure, score, answer, report));
    }

    private static String says(FigureReading figure, Score score, String counted) {
        EvidenceLevel evidence = score.evidence();
        if (evidence == null) {
            return figure.t("portal.figure.answer.says." + score.counted().code());
        }
        return figure.t("portal.figure.answer.says", counted, figure.t("followup.evidence." + evidence.name()));
    }

    private static Formula formula(FigureReading figure, Score score) {
        var texts = figure.texts();
        int hundredths = requireNonNull(score.evidence()).hundredths();
        return Formula.of(
                Formula.line("x = s · e"),
                Formula.line(
                        "x = " + texts.decimal(BigFraction.of(score.counted().quarters(), 4), 2) + " · "
                                + texts.decimal(BigFraction.of(hundredths, 100), 2) + " = "
                                + texts.decimal(requireNonNull(score.value()), DIGITS)));
    }

    private static @Nullable String capped(FigureReading figure, Score score) {
        EvidenceLevel evidence = score.evidence();
        if (!score.isCapped() || evidence == null) {
            return null;
        }
        return figure.t(
                "portal.figure.answer.capped",
                status(figure, score.reported()),
                score.reported().proof().name(),
                evidence.name(),
                status(figure, score.counted()));
    }

    private static List<Proof> proofs(FigureReading figure, Answer answer) {
        LocalDate asOf = figure.edition().summary().asOf();
        return answer.evidence().stream()
                .filter(Proof::isPublic)
                .map(it -> Proof.of(figure, it, asOf))
                .toList();
    }

    private static Optional<String> hidden(FigureReading figure, Answer answer) {
        long hidden =
                answer.evidence().stream().filter(it -> !Proof.isPublic(it)).count();
        return hidden == 0 ? Optional.empty() : Optional.of(figure.t("portal.figure.answer.hidden", hidden));
    }

    private static List<Detail> details(
            FigureReading figure, Score score, Optional<Answer> answer, Optional<ReportSource> report) {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of(figure.t("portal.figure.answer.reported"), status(figure, score.reported())));
        details.add(Detail.of(figure.t("portal.figure.answer.counted"), status(figure, score.counted())));
        answer.map(Answer::reason)
                .ifPresent(it -> details.add(
                        Detail.of(figure.t("portal.figure.answer.reason"), figure.t("followup.reason." + it.code()))));
        EvidenceLevel evidence = score.evidence();
        if (evidence != null) {
            details.add(Detail.of(
                    figure.t("portal.figure.answer.strongest"),
                    evidence.name() + " · " + figure.t("followup.evidence." + evidence.name())));
            details.add(Detail.of(
                    figure.t("portal.figure.grade"),
                    figure.t("assessment.grade." + Grade.ofAnswer(evidence).code())));
        }
        report.ifPresent(it -> details.addAll(it.details(figure)));
        details.addAll(FigureDetails.sources(figure));
        return details;
    }

    private static String status(FigureReading figure, Status status) {
        return AnswerRow.status(figure.reading(), status);
    }

    /**
     * What a partner wrote, in its own language.
     *
     * @param text the words
     * @param language ISO 639-1 code
     * @param direction {@code ltr} or {@code rtl}
     */
    public record Words(String text, String language, String direction) {
        static Optional<Words> of(Answer answer) {
            String text = answer.text();
            String language = answer.language();
            return text == null || text.isBlank() || language == null
                    ? Optional.empty()
                    : Optional.of(new Words(text, language, Directions.of(language)));
        }
    }
}
