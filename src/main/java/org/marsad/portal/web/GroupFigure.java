package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Grade;
import org.marsad.assessment.GroupResult;
import org.marsad.assessment.Result;

/**
 * Where the number of an objective, a domain or the plan comes from: the plain mean of its members.
 *
 * @param title its heading
 * @param subject the page of what is measured
 * @param headline how far it is
 * @param formula the mean with its members filled in
 * @param note what must be said first of a number with too few answers; null if nothing
 * @param members what it is the mean of, in the plan's order
 * @param missing members without a value, which leave the mean; null if all have one
 * @param details what else is known of the number
 */
public record GroupFigure(
        String title,
        NamedLink subject,
        Headline headline,
        Formula formula,
        @Nullable String note,
        List<Member> members,
        @Nullable String missing,
        List<Detail> details) {
    public GroupFigure {
        members = List.copyOf(members);
        details = List.copyOf(details);
    }

    static GroupFigure of(FigureReading figure, FigureNode node) {
        GroupResult result = node.group(figure.edition().assessment());
        Edition edition = figure.before();
        GroupResult before = edition == null ? null : node.group(edition.assessment());
        Grade grade = figure.grade(node.actions());
        List<FigureNode> members = node.members().stream()
                .filter(it -> result.members().contains(it.code()))
                .toList();
        return new GroupFigure(
                figure.t("portal.figure.title", node.name()),
                new NamedLink(node.title(), node.url()),
                Headline.of(figure.texts(), result, null),
                formula(figure, node, members, result),
                FigureNode.note(figure, result),
                members.stream().map(it -> member(figure, it)).toList(),
                result.missing().isEmpty()
                        ? null
                        : figure.t("portal.figure.missing", String.join(figure.t("portal.comma"), result.missing())),
                FigureDetails.of(figure, node.id(), result, before, grade));
    }

    private static Formula formula(
            FigureReading figure, FigureNode node, List<FigureNode> members, GroupResult result) {
        List<Formula.Piece> symbols = new ArrayList<>();
        List<Formula.Piece> lows = new ArrayList<>();
        List<Formula.Piece> highs = new ArrayList<>();
        Assessment assessment = figure.edition().assessment();
        for (FigureNode member : members) {
            Result value = member.result(assessment);
            symbols.add(Formula.text("L(" + member.id() + ")"));
            lows.add(new Formula.Piece(
                    figure.six(value == null ? null : value.headline()),
                    figure.to().figure(member.id())));
            highs.add(Formula.text(figure.six(value == null ? null : value.upper())));
        }
        String count = ") / " + members.size();
        return Formula.of(
                Formula.sum("L(" + node.symbol() + ") = (", symbols, count),
                Formula.sum("L = (", lows, count + " = " + figure.sixAndPercent(result.headline())),
                Formula.sum("U = (", highs, count + " = " + figure.sixAndPercent(result.upper())));
    }

    private static Member member(FigureReading figure, FigureNode node) {
        Result now = node.result(figure.edition().assessment());
        Edition edition = figure.before();
        Result then = edition == null ? null : node.result(edition.assessment());
        BigFraction low = now == null ? null : now.headline();
        BigFraction old = then == null ? null : then.headline();
        return new Member(
                node.code(),
                node.title(),
                node.url(),
                Interval.of(figure.texts(), now),
                figure.six(low),
                figure.six(now == null ? null : now.upper()),
                now == null ? "" : now.respondents() + "/" + now.expected(),
                low == null || old == null ? null : figure.texts().points(low.subtract(old)),
                figure.to().figure(node.id()));
    }

    /**
     * What the mean is made of.
     *
     * @param code its code
     * @param title its name
     * @param url its page
     * @param interval how it is drawn
     * @param value its L with six digits
     * @param upper its U with six digits
     * @param coverage answers of expected answers
     * @param difference its change since the edition before in points; null where there is none
     * @param figure the page of its number
     */
    public record Member(
            String code,
            String title,
            String url,
            Interval interval,
            String value,
            String upper,
            String coverage,
            @Nullable String difference,
            @Nullable String figure) {}
}
