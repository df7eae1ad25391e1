package org.marsad.portal.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.plan.WordingVersion;

/**
 * The accepted report that an answer stands in, and the official text that the partner answered.
 *
 * @param report the report
 * @param wording the version of the text; empty if none had been imported
 */
record ReportSource(AcceptedReport report, Optional<WordingVersion> wording) {
    /** What it says of an action; empty if nothing. */
    Optional<Answer> findAnswer(String action) {
        return report.answers().stream()
                .filter(it -> it.action().equals(action))
                .findFirst();
    }

    List<Detail> details(FigureReading figure) {
        return List.of(
                Detail.of(
                        figure.t("portal.figure.answer.report"),
                        figure.t(
                                "portal.figure.answer.report.value",
                                report.cycle(),
                                report.version(),
                                date(figure, report.submittedAt()),
                                date(figure, report.acceptedAt()))),
                Detail.of(figure.t("portal.figure.answer.wording"), words(figure)));
    }

    private String words(FigureReading figure) {
        return wording.map(it -> figure.t(
                        "portal.figure.answer.wording.value",
                        it.id(),
                        figure.texts().date(it.adopted()),
                        it.source()))
                .orElseGet(() -> figure.t("portal.figure.answer.wording.none"));
    }

    private static String date(FigureReading figure, Instant instant) {
        return figure.texts().date(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
