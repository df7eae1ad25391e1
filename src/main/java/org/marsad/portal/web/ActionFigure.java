package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Change;
import org.marsad.assessment.Edition;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Action;

/**
 * Where an action's number comes from: every expected partner with what it adds, the silent ones too.
 *
 * @param title its heading
 * @param subject the action's card
 * @param headline how far it is
 * @param formula the three formulas with their inputs filled in
 * @param note what must be said first of a number with too few answers; null if nothing
 * @param facts the verdict and the two changes; empty in a first edition
 * @param since the heading of the column of the edition before
 * @param rows one for each partner that the action concerns, in alphabetical order
 * @param outside those whom it does not concern, with their reason
 * @param observers observers that answered; they are counted nowhere
 * @param details what else is known of the number
 */
public record ActionFigure(
        String title,
        NamedLink subject,
        Headline headline,
        Formula formula,
        @Nullable String note,
        List<Fact> facts,
        @Nullable String since,
        List<Contribution> rows,
        List<Outside> outside,
        List<Contribution> observers,
        List<Detail> details) {
    public ActionFigure {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        outside = List.copyOf(outside);
        observers = List.copyOf(observers);
        details = List.copyOf(details);
    }

    /** @param reasons why the action does not concern a partner, where the report that counts says so */
    static ActionFigure of(
            FigureReading figure, FigureNode node, ActionResult result, Map<PartnerCode, NotApplicableReason> reasons) {
        Action action = node.actions().getFirst();
        Edition edition = figure.before();
        ActionResult before =
                edition == null ? null : edition.assessment().actions().get(action.code());
        List<Contribution> rows = new ArrayList<>();
        List<Outside> outside = new ArrayList<>();
        for (PartnerCode partner : figure.expected()) {
            Contribution row = Contribution.of(figure, action, partner);
            Score score = figure.edition().score(action.code(), partner);
            if (score != null && Interval.isNotApplicable(score)) {
                outside.add(new Outside(row, reason(figure, reasons.get(partner))));
            } else {
                rows.add(row);
            }
        }
        return new ActionFigure(
                figure.t("portal.figure.title", node.name()),
                new NamedLink(node.title(), node.url()),
                Headline.of(figure.texts(), result, null),
                formula(figure, result),
                FigureNode.note(figure, result),
                facts(figure, node, result),
                edition == null ? null : edition.summary().title().in(figure.language()),
                rows,
                outside,
                observers(figure, action),
                details(figure, node, result, before));
    }

    private static List<Detail> details(
            FigureReading figure, FigureNode node, ActionResult result, @Nullable ActionResult before) {
        List<Detail> details = new ArrayList<>();
        Change change = result.change();
        if (change != null) {
            details.add(Detail.link(
                    figure.t("portal.figure.change"),
                    figure.t(
                            "portal.figure.change.value",
                            figure.t("assessment.verdict." + change.verdict().code()),
                            figure.six(change.conservativeChange()),
                            figure.six(change.matchedChange()),
                            change.panel(),
                            change.matched()),
                    figure.to().figure(node.id() + "/change")));
        }
        details.addAll(FigureDetails.of(figure, node.id(), result, before, figure.grade(node.actions())));
        return details;
    }

    private static List<Contribution> observers(FigureReading figure, Action action) {
        return figure.partners().values().stream()
                .filter(it -> figure.edition().observers().contains(it.code()))
                .filter(it -> figure.edition().score(action.code(), it.code()) != null)
                .sorted(figure.byName())
                .map(it -> Contribution.of(figure, action, it.code()))
                .toList();
    }

    private static String reason(FigureReading figure, @Nullable NotApplicableReason reason) {
        return figure.t(reason == null ? "portal.figure.reason.elsewhere" : "followup.reason." + reason.code());
    }

    private static Formula formula(FigureReading figure, ActionResult result) {
        String sum = figure.texts().decimal(result.sum(), 3);
        int silent = result.expected() - result.respondents();
        return Formula.of(
                Formula.line("L = Σx / N"),
                Formula.line(
                        Formula.text("L = "),
                        new Formula.Piece(sum, "#answers"),
                        Formula.text(" / " + result.expected() + " = " + figure.sixAndPercent(result.headline()))),
                Formula.line("U = (Σx + N − n) / N = (" + sum + " + " + silent + ") / " + result.expected() + " = "
                        + figure.sixAndPercent(result.upper())),
                Formula.line("c = n / N = " + result.respondents() + " / " + result.expected() + " = "
                        + figure.sixAndPercent(result.coverage())),
                Formula.line("m = Σx / n = " + sum + " / " + result.respondents() + " = "
                        + figure.sixAndPercent(result.mean())));
    }

    private static List<Fact> facts(FigureReading figure, FigureNode node, ActionResult result) {
        Change change = result.change();
        var previous = figure.reading().previous();
        if (change == null || previous == null) {
            return List.of();
        }
        String url = figure.to().figure(node.id() + "/change");
        String since = figure.t("portal.since", previous.title().in(figure.language()));
        List<Fact> facts = new ArrayList<>();
        String code = change.verdict().code();
        facts.add(new Fact(figure.t("assessment.verdict." + code), since, null, code));
        var conservative = change.conservativeChange();
        if (conservative != null) {
            facts.add(Fact.number(figure.texts().points(conservative), figure.t("portal.figure.conservative"), url));
        }
        var matched = change.matchedChange();
        if (matched != null) {
            facts.add(Fact.number(figure.texts().points(matched), figure.t("portal.figure.matched"), url));
        }
        return facts;
    }

    /**
     * A partner whom the action does not concern.
     *
     * @param row its answer
     * @param reason why
     */
    public record Outside(Contribution row, String reason) {}
}
