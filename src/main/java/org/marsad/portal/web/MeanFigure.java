package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Grade;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/**
 * Where one partner's mean over a domain comes from: its answers, the silent ones too. It stands beside nobody else's.
 *
 * @param title its heading
 * @param partner the partner's page
 * @param value the mean in percent; null where nothing was answered
 * @param says what the value means, or why there is none
 * @param note what must be said first of an observer; null for a partner expected to report
 * @param formula the mean with its inputs filled in; null where nothing was answered
 * @param rows the actions that concern it, in the plan's order
 * @param outside the answers to those that do not
 * @param details what else is known of the number
 */
public record MeanFigure(
        String title,
        NamedLink partner,
        @Nullable String value,
        String says,
        @Nullable String note,
        @Nullable Formula formula,
        List<AnswerRow> rows,
        List<NamedLink> outside,
        List<Detail> details) {
    private static final int DIGITS = 3;

    public MeanFigure {
        rows = List.copyOf(rows);
        outside = List.copyOf(outside);
        details = List.copyOf(details);
    }

    static MeanFigure of(FigureReading figure, FigureNode node, Domain domain, PartnerCode partner) {
        DomainMean mean = DomainMean.of(domain, partner, figure.edition().scores());
        List<Given> concerned = new ArrayList<>();
        List<NamedLink> outside = new ArrayList<>();
        for (Action action : domain.listActions()) {
            Score score = figure.edition().score(action.code(), partner);
            String url = requireNonNull(figure.to().answer(action.id(), partner));
            if (score != null && Interval.isNotApplicable(score)) {
                outside.add(new NamedLink(
                        FigureNode.action(figure.reading(), action).name(), url));
            } else if (score != null) {
                concerned.add(new Given(action, score, url));
            }
        }
        BigFraction value = mean.value().orElse(null);
        return new MeanFigure(
                figure.t(
                        "portal.figure.title",
                        figure.t("portal.figure.answer.title", figure.name(partner), node.name())),
                new NamedLink(figure.name(partner), figure.to().partner(partner)),
                value == null ? null : figure.texts().percent(value),
                value == null
                        ? figure.t("portal.figure.mean.none.says")
                        : figure.t("portal.figure.mean.says", mean.answered(), mean.concerned()),
                figure.reading().isObserver(partner) ? figure.t("portal.partner.observer.says") : null,
                value == null ? null : formula(figure, mean, concerned),
                concerned.stream().map(it -> it.row(figure)).toList(),
                outside,
                details(figure, mean, domain, partner));
    }

    private static Formula formula(FigureReading figure, DomainMean mean, List<Given> concerned) {
        String sum = figure.texts().decimal(mean.sum(), DIGITS);
        String count = " / " + mean.concerned() + " = ";
        int open = mean.concerned() - mean.answered();
        return Formula.of(
                Formula.line("L = Σx / N"),
                Formula.sum(
                        "L = (",
                        concerned.stream().map(it -> it.piece(figure)).toList(),
                        ")" + count + figure.sixAndPercent(mean.value().orElse(null))),
                Formula.line("U = (Σx + N − n) / N = (" + sum + " + " + open + ")" + count
                        + figure.sixAndPercent(mean.upper().orElse(null))),
                Formula.line("c = n / N = " + mean.answered() + count
                        + figure.sixAndPercent(BigFraction.of(mean.answered(), mean.concerned()))));
    }

    private static List<Detail> details(FigureReading figure, DomainMean mean, Domain domain, PartnerCode partner) {
        List<Detail> details = new ArrayList<>();
        mean.value().ifPresent(it -> {
            details.add(Detail.of(figure.t("portal.figure.value"), figure.sixAndPercent(it)));
            details.add(Detail.of(
                    figure.t("portal.figure.interval"),
                    "[" + figure.six(it) + " ; " + figure.six(mean.upper().orElse(null)) + "]"));
        });
        details.add(Detail.of(figure.t("portal.figure.mean.coverage"), mean.answered() + "/" + mean.concerned()));
        if (mean.answered() > 0) {
            details.add(Detail.of(
                    figure.t("portal.figure.grade"),
                    figure.t(
                            "assessment.grade." + grade(figure, domain, partner).code())));
        }
        details.addAll(before(figure, mean, domain, partner));
        details.addAll(FigureDetails.sources(figure));
        return details;
    }

    private static Grade grade(FigureReading figure, Domain domain, PartnerCode partner) {
        return Grade.ofAggregate(domain.listActions().stream()
                .map(it -> figure.edition().score(it.code(), partner))
                .filter(Objects::nonNull)
                .toList());
    }

    private static List<Detail> before(FigureReading figure, DomainMean mean, Domain domain, PartnerCode partner) {
        Edition edition = figure.before();
        Addresses there = figure.toBefore();
        if (edition == null || there == null) {
            return List.of();
        }
        DomainMean then = DomainMean.of(domain, partner, edition.scores());
        return then.concerned() == 0
                ? List.of()
                : FigureDetails.before(
                        figure, mean.value().orElse(null), then.value().orElse(null), there.mean(domain.id(), partner));
    }

    /**
     * What the partner said of an action that concerns it.
     *
     * @param action the action
     * @param score its answer or its silence
     * @param url the page of the answer
     */
    private record Given(Action action, Score score, String url) {
        Formula.Piece piece(FigureReading figure) {
            BigFraction worth = score.value();
            return new Formula.Piece(figure.texts().decimal(worth == null ? BigFraction.ZERO : worth, DIGITS), url);
        }

        AnswerRow row(FigureReading figure) {
            return AnswerRow.of(
                    figure.reading(),
                    new AnswerRow.Subject(
                            action.code(),
                            action.label().in(figure.language()),
                            figure.to().action(action.code())),
                    score,
                    url,
                    false);
        }
    }
}
