package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Change;
import org.marsad.assessment.EditionSummary;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Action;

/**
 * How an action's change since the edition before is computed: the panel frozen then, partner by partner.
 *
 * @param title its heading
 * @param figure the action's own figure
 * @param verdict the verdict
 * @param why what led to the verdict
 * @param formula the two changes with their inputs filled in
 * @param before the heading of the column of the edition before
 * @param now the heading of the column of this edition
 * @param panel the partners of the panel in alphabetical order
 * @param newcomers partners that answered now and not before: left out, so that a first report is no progress
 * @param details what else is known of the number
 */
public record ChangeFigure(
        String title,
        NamedLink figure,
        Fact verdict,
        String why,
        Formula formula,
        String before,
        String now,
        List<Row> panel,
        List<NamedLink> newcomers,
        List<Detail> details) {
    private static final int DIGITS = 3;

    public ChangeFigure {
        panel = List.copyOf(panel);
        newcomers = List.copyOf(newcomers);
        details = List.copyOf(details);
    }

    static ChangeFigure of(FigureReading figure, FigureNode node, Change change, EditionSummary previous) {
        Action action = node.actions().getFirst();
        Map<PartnerCode, Score> then = figure.counted(figure.edition().previousScores(), action.code());
        Map<PartnerCode, Score> now = figure.counted(figure.edition().scores(), action.code());
        List<Row> panel = new ArrayList<>();
        List<NamedLink> newcomers = new ArrayList<>();
        Sums sums = new Sums();
        for (PartnerCode partner : figure.expected()) {
            BigFraction old = value(then.get(partner));
            Score score = now.get(partner);
            if (old == null) {
                if (value(score) != null) {
                    newcomers.add(new NamedLink(figure.name(partner), address(figure, action, partner)));
                }
            } else if (score != null && !Interval.isNotApplicable(score)) {
                BigFraction value = value(score);
                sums.add(old, value);
                panel.add(row(figure, action, partner, old, value));
            }
        }
        String code = change.verdict().code();
        int expected =
                requireNonNull(node.result(figure.edition().assessment())).expected();
        return new ChangeFigure(
                figure.t("portal.figure.change.title", node.name()),
                new NamedLink(
                        figure.t("portal.figure.title", node.name()),
                        requireNonNull(figure.to().figure(node.id()))),
                new Fact(figure.t("assessment.verdict." + code), "", null, code),
                figure.t("portal.figure.change.why." + code, change.matched(), expected),
                formula(figure, change, sums),
                previous.title().in(figure.language()),
                figure.edition().summary().title().in(figure.language()),
                panel,
                newcomers,
                FigureDetails.sources(figure));
    }

    private static Formula formula(FigureReading figure, Change change, Sums sums) {
        return Formula.of(
                Formula.line("Δc = Σ(B) (x₁ − x₀) / |B| = (" + decimal(figure, sums.now) + " − "
                        + decimal(figure, sums.before) + ") / " + change.panel() + " = "
                        + figure.six(change.conservativeChange())),
                Formula.line("Δp = Σ(P) (x₁ − x₀) / |P| = (" + decimal(figure, sums.now) + " − "
                        + decimal(figure, sums.matchedBefore) + ") / " + change.matched() + " = "
                        + figure.six(change.matchedChange())));
    }

    private static String decimal(FigureReading figure, BigFraction value) {
        return figure.texts().decimal(value, DIGITS);
    }

    private static Row row(
            FigureReading figure, Action action, PartnerCode partner, BigFraction old, @Nullable BigFraction now) {
        BigFraction counted = now == null ? BigFraction.ZERO : now;
        return new Row(
                figure.name(partner),
                figure.to().partner(partner),
                decimal(figure, old),
                now == null ? null : decimal(figure, now),
                Contribution.signed(figure, counted.subtract(old)),
                address(figure, action, partner));
    }

    private static String address(FigureReading figure, Action action, PartnerCode partner) {
        return requireNonNull(figure.to().answer(action.id(), partner));
    }

    private static @Nullable BigFraction value(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    /** What the formulas divide. */
    private static final class Sums {
        private BigFraction before = BigFraction.ZERO;
        private BigFraction matchedBefore = BigFraction.ZERO;
        private BigFraction now = BigFraction.ZERO;

        void add(BigFraction old, @Nullable BigFraction value) {
            before = before.add(old);
            if (value != null) {
                matchedBefore = matchedBefore.add(old);
                now = now.add(value);
            }
        }
    }

    /**
     * A partner of the panel.
     *
     * @param name its name
     * @param url its page
     * @param before its worth in the edition before
     * @param now its worth now; null if it is silent, which counts as zero
     * @param difference what it adds to the conservative change
     * @param figure the page of its answer
     */
    public record Row(
            String name,
            String url,
            String before,
            @Nullable String now,
            String difference,
            String figure) {}
}
