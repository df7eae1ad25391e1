package org.marsad.initiatives.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.ImportJobs.Change;
import org.marsad.initiatives.ImportJobs.ImportJob;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.Problem;
import org.marsad.jobs.Job;
import org.marsad.jobs.Progress;
import org.marsad.kernel.Texts;

/**
 * An import from the browser.
 *
 * @param title what it is: a dry run or an import
 * @param says how it stands, and what that means
 * @param about files, source and format
 * @param progress how far it is
 * @param counts what came of it
 * @param changes what is new or changed
 * @param problems what was met, a page of it
 * @param take where the button to take in goes; null if there is nothing to take in
 * @param cancel where the button to stop or forget goes; null if there is nothing left to stop
 * @param stop the words on that button
 */
public record ImportPage(
        String title,
        String says,
        String about,
        ImportProgress progress,
        List<Count> counts,
        List<ChangeRow> changes,
        ProblemTable problems,
        @Nullable String take,
        @Nullable String cancel,
        String stop) {
    public ImportPage {
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
    }

    static ImportPage of(Texts texts, ImportJob it, List<Change> changes, Problems problems) {
        String url = "/" + texts.language().code() + ImportsController.PATH + "/"
                + it.job().id();
        boolean waits = it.dryRun() && it.job().state() == Job.State.DONE && it.changesSomething();
        return new ImportPage(
                texts.t(it.dryRun() ? "initiatives.desk.dryRun" : "initiatives.desk.import"),
                says(texts, it),
                texts.t(
                        "initiatives.desk.about",
                        it.job().subject(),
                        it.source(),
                        texts.t("initiatives.desk.format." + it.format().code())),
                ImportProgress.of(texts, it),
                it.outcome() == null ? List.of() : counts(texts, it.outcome()),
                changes.stream().map(change -> row(texts, change)).toList(),
                table(texts, url, problems),
                waits ? url + "/take" : null,
                waits || it.job().isOpen() ? url + "/cancel" : null,
                texts.t(waits ? "initiatives.desk.forget" : "initiatives.desk.cancel"));
    }

    private static String says(Texts texts, ImportJob it) {
        ImportOutcome outcome = it.outcome();
        return switch (it.job().state()) {
            case WAITING, RUNNING -> texts.t("initiatives.desk.says.open");
            case FAILED -> String.valueOf(it.job().mistakeIn(texts));
            case CANCELLED -> texts.t("initiatives.desk.says.cancelled");
            case CUT_OFF -> texts.t("initiatives.desk.says.cutOff");
            case DONE -> {
                if (outcome == null || outcome.refused()) {
                    yield texts.t("initiatives.desk.says.refused");
                }
                if (!it.changesSomething()) {
                    yield texts.t("initiatives.desk.says.same");
                }
                yield texts.t(it.dryRun() ? "initiatives.desk.says.looked" : "initiatives.desk.says.taken");
            }
        };
    }

    private static List<Count> counts(Texts texts, ImportOutcome it) {
        return Stream.of(
                        new Count(texts.t("initiatives.desk.count.read"), texts.number(it.read())),
                        new Count(texts.t("initiatives.desk.count.created"), texts.number(it.created())),
                        new Count(texts.t("initiatives.desk.count.updated"), texts.number(it.updated())),
                        new Count(texts.t("initiatives.desk.count.unchanged"), texts.number(it.unchanged())),
                        new Count(texts.t("initiatives.desk.count.rejected"), texts.number(it.rejected())),
                        new Count(texts.t("initiatives.desk.count.gone"), texts.number(it.gone())))
                .toList();
    }

    private static ChangeRow row(Texts texts, Change it) {
        return new ChangeRow(
                it.identifier(),
                it.parts().isEmpty()
                        ? texts.t("initiatives.desk.new")
                        : texts.t("initiatives.page.changed", String.join(", ", it.parts())));
    }

    private static ProblemTable table(Texts texts, String url, Problems problems) {
        List<ProblemRow> rows =
                problems.list().stream().map(it -> row(texts, it)).toList();
        boolean more = problems.page() * problems.most() < problems.count();
        return new ProblemTable(
                texts.t("initiatives.desk.problems", problems.count()),
                problems.count() >= Progress.MOST_NOTES
                        ? texts.t("initiatives.desk.problems.cut", Progress.MOST_NOTES)
                        : null,
                rows,
                problems.page() > 1 ? url + "?problems=" + (problems.page() - 1) : null,
                more ? url + "?problems=" + (problems.page() + 1) : null);
    }

    private static ProblemRow row(Texts texts, Problem it) {
        List<String> place = new ArrayList<>();
        if (it.file() != null) {
            place.add(it.file());
        }
        if (it.sheet() != null) {
            place.add(it.sheet());
        }
        String line = it.line() == 0 ? "–" : Integer.toString(it.line());
        return new ProblemRow(
                place.stream().collect(Collectors.joining(", ")),
                line,
                it.column() == 0 ? "–" : Integer.toString(it.column()),
                it.identifier() == null ? "–" : it.identifier(),
                texts.t("initiatives.desk.severity." + it.severity().code()),
                it.in(texts));
    }

    /** A page of problems, and how many there are. */
    record Problems(List<Problem> list, int count, int page, int most) {
        Problems {
            list = List.copyOf(list);
        }
    }

    /** How many. */
    public record Count(String label, String value) {}

    /** An initiative that is new or changed. */
    public record ChangeRow(String identifier, String what) {}

    /**
     * A page of problems.
     *
     * @param title their number
     * @param cut said if not all were kept; null if they were
     */
    public record ProblemTable(
            String title,
            @Nullable String cut,
            List<ProblemRow> rows,
            @Nullable String before,
            @Nullable String next) {
        public ProblemTable {
            rows = List.copyOf(rows);
        }
    }

    /** A problem and where it is. */
    public record ProblemRow(
            String place, String line, String column, String identifier, String severity, String sentence) {}
}
