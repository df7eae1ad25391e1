package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Grade;
import org.marsad.assessment.Result;

/** What every number says of itself: between which bounds, how sure, from what, and where the same was before. */
final class FigureDetails {
    private static final String API = "/api/v1/editions/";

    private FigureDetails() {}

    /**
     * @param id the figure's id in addresses
     * @param before the same figure in the edition before; null where there is none
     */
    static List<Detail> of(FigureReading figure, String id, Result result, @Nullable Result before, Grade grade) {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of(figure.t("portal.figure.value"), figure.sixAndPercent(result.headline())));
        details.add(Detail.of(
                figure.t("portal.figure.interval"),
                "[" + figure.six(result.headline()) + " ; " + figure.six(result.upper()) + "]"));
        var coverage = result.coverage();
        details.add(Detail.of(
                figure.t("portal.figure.coverage"),
                result.respondents() + "/" + result.expected()
                        + (coverage == null ? "" : " = " + figure.texts().percent(coverage, 1))));
        details.add(Detail.of(
                figure.t("portal.figure.publication"),
                figure.t("portal.figure.publication." + result.publication().code())));
        details.add(Detail.of(figure.t("portal.figure.grade"), figure.t("assessment.grade." + grade.code())));
        details.addAll(before(figure, id, result, before));
        details.addAll(sources(figure));
        details.addAll(rows(figure, id));
        return details;
    }

    /** Which edition, by which method, from which reports. */
    static List<Detail> sources(FigureReading figure) {
        Edition edition = figure.edition();
        EditionSummary summary = edition.summary();
        return List.of(
                Detail.of(
                        figure.t("portal.figure.period"),
                        figure.t(
                                "portal.figure.period.value",
                                summary.cycle(),
                                figure.texts().date(summary.asOf()))),
                Detail.link(
                        figure.t("portal.figure.sources"),
                        figure.t(
                                "portal.figure.sources.value", edition.reports().size()),
                        figure.to().coverageFigure()),
                Detail.link(
                        figure.t("portal.edition"),
                        figure.t(
                                "portal.figure.edition.value",
                                summary.title().in(figure.language()),
                                summary.id().value()),
                        figure.to().edition(summary.id())),
                Detail.link(
                        figure.t("portal.figure.method"),
                        figure.t("portal.figure.method.value", summary.method()),
                        figure.to().method()),
                Detail.hash(figure.t("portal.figure.results"), summary.resultsSha256()),
                Detail.hash(figure.t("portal.figure.inputs"), summary.inputsSha256()));
    }

    private static List<Detail> before(FigureReading figure, String id, Result result, @Nullable Result before) {
        Addresses there = figure.toBefore();
        return there == null || before == null
                ? List.of()
                : before(figure, result.headline(), before.headline(), there.figure(id));
    }

    /**
     * The same number in the edition before, which there is.
     *
     * @param now the number; null where it has no value, like the next
     * @param then what it was
     * @param url its page there
     */
    static List<Detail> before(
            FigureReading figure, @Nullable BigFraction now, @Nullable BigFraction then, @Nullable String url) {
        Edition edition = requireNonNull(figure.before());
        String words = then == null || now == null
                ? figure.sixAndPercent(then)
                : figure.t(
                        "portal.figure.before.value",
                        figure.sixAndPercent(then),
                        figure.texts().points(now.subtract(then)));
        return List.of(Detail.link(
                figure.t("portal.figure.before", edition.summary().title().in(figure.language())), words, url));
    }

    /** The figure's row in the open data. */
    private static List<Detail> rows(FigureReading figure, String id) {
        String address = API + figure.edition().summary().id() + "/scores?figure=" + id + "&lang="
                + figure.language().code() + "&format=";
        String term = figure.t("portal.figure.data");
        return List.of(Detail.link(term, "JSON", address + "json"), Detail.link(term, "CSV", address + "csv"));
    }
}
