package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.kernel.PartnerCode;

/**
 * How many of the expected partners reported, and which reports an edition rests on.
 *
 * @param title its heading
 * @param number how many of how many
 * @param says the same as a percentage, and in the edition before
 * @param formula the share with its inputs filled in
 * @param reported those who reported, in alphabetical order
 * @param silent those expected who did not
 * @param observers observers that reported; they are counted nowhere
 * @param details what else is known of the number
 */
public record CoverageFigure(
        String title,
        String number,
        String says,
        Formula formula,
        List<Report> reported,
        List<NamedLink> silent,
        List<Report> observers,
        List<Detail> details) {
    public CoverageFigure {
        reported = List.copyOf(reported);
        silent = List.copyOf(silent);
        observers = List.copyOf(observers);
        details = List.copyOf(details);
    }

    static CoverageFigure of(FigureReading figure) {
        Edition edition = figure.edition();
        List<Report> reported = new ArrayList<>();
        List<NamedLink> silent = new ArrayList<>();
        for (PartnerCode partner : figure.expected()) {
            if (edition.reports().containsKey(partner)) {
                reported.add(report(figure, partner));
            } else {
                silent.add(new NamedLink(figure.name(partner), figure.to().partner(partner)));
            }
        }
        int expected = edition.expected().size();
        BigFraction share = expected == 0 ? BigFraction.ZERO : BigFraction.of(reported.size(), expected);
        return new CoverageFigure(
                figure.t("portal.figure.coverage.title"),
                reported.size() + "/" + expected,
                figure.t("portal.figure.coverage.says", figure.texts().percent(share, 1)),
                Formula.of(Formula.line(reported.size() + " / " + expected + " = " + figure.sixAndPercent(share))),
                reported,
                silent,
                figure.partners().values().stream()
                        .filter(it -> edition.observers().contains(it.code())
                                && edition.reports().containsKey(it.code()))
                        .sorted(figure.byName())
                        .map(it -> report(figure, it.code()))
                        .toList(),
                details(figure));
    }

    private static List<Detail> details(FigureReading figure) {
        List<Detail> details = new ArrayList<>();
        Edition before = figure.before();
        if (before != null) {
            long count = before.expected().stream()
                    .filter(before.reports()::containsKey)
                    .count();
            details.add(Detail.link(
                    figure.t("portal.figure.before", before.summary().title().in(figure.language())),
                    count + "/" + before.expected().size(),
                    new Addresses(figure.language(), before.summary().id(), true).coverageFigure()));
        }
        details.addAll(FigureDetails.sources(figure));
        return details;
    }

    private static Report report(FigureReading figure, PartnerCode partner) {
        Edition edition = figure.edition();
        Integer version = edition.reports().get(partner);
        long answers = figure.reading().plan().listActions().stream()
                .map(it -> edition.score(it.code(), partner))
                .filter(it -> it != null && it.value() != null)
                .count();
        return new Report(
                figure.name(partner),
                figure.to().partner(partner),
                version == null ? null : figure.texts().number(version),
                figure.texts().number(answers));
    }

    /**
     * A report the edition rests on.
     *
     * @param name the partner's name
     * @param url its page
     * @param version the version that counts
     * @param answers how many actions it answers
     */
    public record Report(String name, String url, @Nullable String version, String answers) {}
}
