package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Grade;
import org.marsad.assessment.Quartile;
import org.marsad.assessment.SortedValues;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Region;
import org.marsad.plan.Domain;

/**
 * Where the middle half of a region in a domain comes from. Its values stand without the partners that they belong to, and
 * nothing on the page leads from a value to a partner: it is checked like any number and ranks nobody.
 *
 * @param title its heading
 * @param domain the domain's page
 * @param range the two quartiles in percent
 * @param says what they mean
 * @param formula the rule, and the two quartiles with their inputs filled in
 * @param values the values in ascending order, with six digits
 * @param details what else is known of the number
 */
public record RegionFigure(
        String title,
        NamedLink domain,
        String range,
        String says,
        Formula formula,
        List<String> values,
        List<Detail> details) {
    public RegionFigure {
        values = List.copyOf(values);
        details = List.copyOf(details);
    }

    /** The means of a region's partners in an edition; empty for fewer than five. */
    static Optional<SortedValues> values(FigureReading figure, Edition edition, Region region, Domain domain) {
        return SortedValues.of(DomainMean.ofRegion(figure.partners().values(), edition, region, domain));
    }

    static RegionFigure of(FigureReading figure, FigureNode node, Domain domain, Region region, SortedValues sorted) {
        int count = sorted.values().size();
        return new RegionFigure(
                figure.t("portal.figure.region.title", figure.t("partners.region." + region.name()), node.name()),
                new NamedLink(node.title(), node.url()),
                range(figure, sorted),
                figure.t("portal.figure.region.says", count),
                Formula.of(
                        Formula.line("h = p · (n − 1), i = ⌊h⌋"),
                        Formula.line("Q(p) = xᵢ + (h − i) · (xᵢ₊₁ − xᵢ)"),
                        quartile(figure, "¼", 1, sorted),
                        quartile(figure, "¾", 3, sorted)),
                IntStream.range(0, count)
                        .mapToObj(it -> "x" + small(it) + " = "
                                + figure.six(sorted.values().get(it)))
                        .toList(),
                details(figure, domain, region, sorted));
    }

    private static String range(FigureReading figure, SortedValues sorted) {
        return figure.t(
                "portal.range",
                figure.texts().percent(sorted.quartile(1).value()),
                figure.texts().percent(sorted.quartile(3).value()));
    }

    private static Formula.Line quartile(FigureReading figure, String share, int quarters, SortedValues sorted) {
        Quartile quartile = sorted.quartile(quarters);
        BigFraction part = quartile.part();
        String place = share + " · (" + sorted.values().size() + " − 1) = "
                + figure.texts().decimal(part.add(quartile.place()), 2);
        String below = figure.six(quartile.below());
        String value = figure.sixAndPercent(quartile.value());
        String start = "h = " + place + "; Q(" + share + ") = x" + small(quartile.place());
        if (part.signum() == 0) {
            return Formula.line(start + " = " + value);
        }
        String weight = figure.texts().decimal(part, 2);
        return Formula.line(start + " + " + weight + " · (x" + small(quartile.place() + 1) + " − x"
                + small(quartile.place()) + ") = " + below + " + " + weight + " · ("
                + figure.six(quartile.above()) + " − " + below + ") = " + value);
    }

    /** A place as an index: 12 as ₁₂. */
    private static String small(int place) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(place).chars().forEach(it -> digits.appendCodePoint('₀' + it - '0'));
        return digits.toString();
    }

    private static List<Detail> details(FigureReading figure, Domain domain, Region region, SortedValues sorted) {
        Set<PartnerCode> expected = expected(figure, region);
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of(
                figure.t("portal.figure.region.coverage"), sorted.values().size() + "/" + expected.size()));
        details.add(Detail.of(
                figure.t("portal.figure.grade"),
                figure.t("assessment.grade." + grade(figure, domain, expected).code())));
        details.addAll(before(figure, domain, region));
        details.addAll(FigureDetails.sources(figure));
        return details;
    }

    private static Grade grade(FigureReading figure, Domain domain, Set<PartnerCode> partners) {
        List<Score> scores = new ArrayList<>();
        for (var action : domain.listActions()) {
            figure.counted(figure.edition().scores(), action.code()).forEach((partner, score) -> {
                if (partners.contains(partner)) {
                    scores.add(score);
                }
            });
        }
        return Grade.ofAggregate(scores);
    }

    private static List<Detail> before(FigureReading figure, Domain domain, Region region) {
        Edition edition = figure.before();
        Addresses there = figure.toBefore();
        if (edition == null || there == null) {
            return List.of();
        }
        return values(figure, edition, region, domain)
                .map(it -> Detail.link(
                        figure.t(
                                "portal.figure.before",
                                edition.summary().title().in(figure.language())),
                        range(figure, it),
                        there.middleHalf(domain.id(), region)))
                .stream()
                .toList();
    }

    private static Set<PartnerCode> expected(FigureReading figure, Region region) {
        Set<PartnerCode> expected = new HashSet<>(figure.edition().expected());
        expected.removeIf(it -> !isIn(region, figure.partners().get(it)));
        return expected;
    }

    private static boolean isIn(Region region, @Nullable Partner partner) {
        return partner != null && partner.region() == region;
    }
}
