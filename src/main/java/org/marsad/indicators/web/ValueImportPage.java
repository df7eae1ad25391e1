package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Series;
import org.marsad.indicators.ValueImports.FileOutcome;
import org.marsad.indicators.ValueImports.Odd;
import org.marsad.indicators.ValueImports.Unknown;
import org.marsad.indicators.ValueImports.ValueImport;
import org.marsad.jobs.Job;
import org.marsad.jobs.Progress;
import org.marsad.kernel.Texts;

/**
 * An import of values from the browser.
 *
 * @param title what it is: a dry run or an import
 * @param says how it stands, and what that means
 * @param about the files
 * @param asked the kind of files, the day, and what else was said of them
 * @param progress how far it is
 * @param series what is in the files
 * @param unknown areas that nothing is known of
 * @param problems what was met, a page of it
 * @param take where the button to take in goes; null if there is nothing to take in
 * @param cancel where the button to stop or forget goes; null if there is nothing left to stop
 * @param stop the words on that button
 */
public record ValueImportPage(
        String title,
        String says,
        String about,
        List<Fact> asked,
        ValueImportProgress progress,
        List<SeriesRow> series,
        UnknownTable unknown,
        ProblemTable problems,
        @Nullable String take,
        @Nullable String cancel,
        String stop) {
    public ValueImportPage {
        asked = List.copyOf(asked);
        series = List.copyOf(series);
    }

    static ValueImportPage of(Texts texts, ValueImport it, Met met) {
        String url = "/" + texts.language().code() + ValueImportsController.PATH + "/"
                + it.job().id();
        boolean waits = it.dryRun() && it.job().state() == Job.State.DONE && it.changesSomething();
        return new ValueImportPage(
                texts.t(it.dryRun() ? "indicators.desk.dryRun" : "indicators.desk.import"),
                says(texts, it),
                it.job().subject(),
                asked(texts, it),
                ValueImportProgress.of(texts, it),
                series(texts, it),
                UnknownTable.of(texts, met.unknown(), met.unknownCount()),
                table(texts, url, met),
                waits ? url + "/take" : null,
                waits || it.job().isOpen() ? url + "/cancel" : null,
                texts.t(waits ? "indicators.desk.forget" : "indicators.desk.cancel"));
    }

    private static String says(Texts texts, ValueImport it) {
        return switch (it.job().state()) {
            case WAITING, RUNNING -> texts.t("indicators.desk.says.open");
            case FAILED -> String.valueOf(it.job().mistakeIn(texts));
            case CANCELLED -> texts.t("indicators.desk.says.cancelled");
            case CUT_OFF -> texts.t("indicators.desk.says.cutOff");
            case DONE ->
                !it.changesSomething()
                        ? texts.t("indicators.desk.says.same")
                        : texts.t(it.dryRun() ? "indicators.desk.says.looked" : "indicators.desk.says.taken");
        };
    }

    private static List<Fact> asked(Texts texts, ValueImport it) {
        List<Fact> all = new ArrayList<>();
        all.add(new Fact(texts.t("indicators.desk.source"), ValueImportsPage.source(texts, it)));
        var day = it.wish().vintage();
        all.add(new Fact(
                texts.t("indicators.desk.vintage"),
                day == null ? texts.t("indicators.desk.vintage.none") : texts.date(day)));
        String indicator = it.wish().indicator();
        if (indicator != null) {
            all.add(new Fact(texts.t("indicators.desk.indicator"), indicator + " · " + name(indicator, texts)));
        }
        var outcome = it.outcome();
        if (outcome != null) {
            all.add(new Fact(texts.t("indicators.desk.count"), texts.number(outcome.news())));
        }
        return all;
    }

    private static List<SeriesRow> series(Texts texts, ValueImport it) {
        var outcome = it.outcome();
        List<SeriesRow> rows = new ArrayList<>();
        for (FileOutcome file : outcome == null ? List.<FileOutcome>of() : outcome.files()) {
            String licences = String.join("; ", file.licences());
            String note = file.known() ? texts.t("indicators.desk.known") : licences;
            file.series()
                    .forEach((code, values) ->
                            rows.add(new SeriesRow(file.name(), code, name(code, texts), texts.number(values), note)));
        }
        return rows;
    }

    /** A series’ name, or that of an indicator of the framework. */
    private static String name(String code, Texts texts) {
        return Series.find(code)
                .map(it -> texts.t("indicators.series." + it.name()))
                .or(() -> Framework.newest().find(code).map(it -> it.name().in(texts.language())))
                .orElse(code);
    }

    private static ProblemTable table(Texts texts, String url, Met met) {
        boolean more = met.page() * met.most() < met.count();
        return new ProblemTable(
                texts.t("indicators.desk.problems", met.count()),
                met.count() >= Progress.MOST_NOTES
                        ? texts.t("indicators.desk.problems.cut", Progress.MOST_NOTES)
                        : null,
                met.problems().stream().map(it -> row(texts, it)).toList(),
                met.page() > 1 ? url + "?problems=" + (met.page() - 1) : null,
                more ? url + "?problems=" + (met.page() + 1) : null);
    }

    private static ProblemRow row(Texts texts, Odd it) {
        var problem = it.problem();
        return new ProblemRow(problem.line() == 0 ? "–" : Long.toString(problem.line()), problem.in(texts, it.file()));
    }

    /**
     * What an import met.
     *
     * @param problems a page of problems
     * @param count how many there are
     * @param page which page it is
     * @param most how many are on one
     * @param unknown areas that nothing is known of
     * @param unknownCount how many of these there are
     */
    record Met(List<Odd> problems, int count, int page, int most, List<Unknown> unknown, int unknownCount) {
        Met {
            problems = List.copyOf(problems);
            unknown = List.copyOf(unknown);
        }
    }

    /** What was said of the files, or came of them. */
    public record Fact(String label, String value) {}

    /** A series of a file: how many values, and whose they are. */
    public record SeriesRow(String file, String code, String name, String values, String note) {}

    /**
     * Areas that nothing is known of.
     *
     * @param title their number
     * @param cut said if not all are shown; null if they are
     */
    public record UnknownTable(String title, @Nullable String cut, List<UnknownRow> rows) {
        public UnknownTable {
            rows = List.copyOf(rows);
        }

        static UnknownTable of(Texts texts, List<Unknown> all, int count) {
            return new UnknownTable(
                    texts.t("indicators.desk.unknown", count),
                    count > all.size() ? texts.t("indicators.desk.unknown.cut", all.size()) : null,
                    all.stream()
                            .map(it -> new UnknownRow(it.file(), it.area(), texts.number(it.rows())))
                            .toList());
        }
    }

    /** An area that nothing is known of, with its rows. */
    public record UnknownRow(String file, String area, String rows) {}

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

    /** A problem, with its line; the sentence names the file. */
    public record ProblemRow(String line, String sentence) {}
}
