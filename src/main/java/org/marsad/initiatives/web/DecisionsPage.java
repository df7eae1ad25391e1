package org.marsad.initiatives.web;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Role;
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
                names.getOrDefault(it.account(), "–"),
                role(texts, it.actor()),
                texts.date(it.at().atOffset(ZoneOffset.UTC).toLocalDate()),
                it.why().isEmpty() ? null : it.why(),
                it.standing() ? DoublesPage.address(texts) + "/decisions/" + it.id() + "/undo" : null);
    }

    /** The journal's words for roles, in the reader's language; whose mandate it was stays a code. */
    private static String role(Texts texts, String actor) {
        return Arrays.stream(actor.split(", "))
                .map(it -> it.split(" ", 2))
                .map(it -> Role.find(it[0])
                                .map(role -> texts.t("identity.role." + role.code()))
                                .orElse(it[0])
                        + (it.length > 1 ? " " + it[1] : ""))
                .collect(Collectors.joining(", "));
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
     * @param name who
     * @param role in which role
     * @param on when
     * @param why the reason given; null if none
     * @param undo where it is undone; null if it no longer holds
     */
    public record Line(
            String verdict,
            List<Report> reports,
            String name,
            String role,
            String on,
            @Nullable String why,
            @Nullable String undo) {
        public Line {
            reports = List.copyOf(reports);
        }
    }

    /** A report with its page, its identifier and source. */
    public record Report(Said title, String url, String about) {}
}
