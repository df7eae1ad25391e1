package org.marsad.initiatives.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Decided;
import org.marsad.initiatives.Side;
import org.marsad.kernel.Texts;

/**
 * What was decided about doubles, newest first.
 *
 * @param doubles where pairs are decided
 * @param mistake why undoing was refused; null if it was not
 * @param lines the decisions
 * @param next the next page; null on the last
 */
public record DecisionsPage(
        String doubles,
        @Nullable String mistake,
        List<Line> lines,
        @Nullable String next) {
    public DecisionsPage {
        lines = List.copyOf(lines);
    }

    static Line line(Texts texts, Decided it, Map<Long, String> names) {
        return new Line(
                texts.t("initiatives.doubles.verdict." + it.verdict().code()),
                List.of(report(texts, it.one()), report(texts, it.other())),
                texts.t(
                        "initiatives.doubles.by",
                        names.getOrDefault(it.account(), "–"),
                        it.actor(),
                        texts.date(it.at().atOffset(ZoneOffset.UTC).toLocalDate())),
                it.why().isEmpty() ? null : it.why(),
                it.standing() ? DoublesPage.address(texts) + "/decisions/" + it.id() + "/undo" : null);
    }

    private static Report report(Texts texts, Side it) {
        Said title = new Names(texts).best(it.summary().titles(), it.summary().identifier());
        return new Report(
                title,
                "/" + texts.language().code() + InitiativesController.PATH + "/"
                        + it.summary().key(),
                it.summary().identifier() + " · " + it.source());
    }

    /**
     * A decision.
     *
     * @param verdict what was decided
     * @param reports about which two
     * @param by who, in which role, when
     * @param why the reason given; null if none
     * @param undo where it is undone; null if it no longer holds
     */
    public record Line(
            String verdict,
            List<Report> reports,
            String by,
            @Nullable String why,
            @Nullable String undo) {
        public Line {
            reports = List.copyOf(reports);
        }
    }

    /** A report with its page, its identifier and source. */
    public record Report(Said title, String url, String about) {}
}
