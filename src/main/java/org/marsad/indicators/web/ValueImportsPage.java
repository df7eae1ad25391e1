package org.marsad.indicators.web;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ValueImports.ValueImport;
import org.marsad.kernel.Texts;

/**
 * Where files of values are brought, and what became of those brought before.
 *
 * @param action where the form goes
 * @param fields what can be chosen
 * @param limit how large files may be
 * @param mistake why the last files were refused; null if none were
 * @param rows the newest imports
 */
public record ValueImportsPage(
        String action,
        Fields fields,
        String limit,
        @Nullable String mistake,
        List<Row> rows) {
    private static final int MEGABYTE_BITS = 20;

    public ValueImportsPage {
        rows = List.copyOf(rows);
    }

    static ValueImportsPage of(
            Texts texts, Fields fields, List<ValueImport> jobs, long most, @Nullable String mistake) {
        String place = "/" + texts.language().code() + ValueImportsController.PATH;
        return new ValueImportsPage(
                place,
                fields,
                texts.t("indicators.desk.limit", Long.toString(most >> MEGABYTE_BITS)),
                mistake,
                jobs.stream().map(it -> row(texts, place, it)).toList());
    }

    private static Row row(Texts texts, String place, ValueImport it) {
        return new Row(
                it.job().subject(),
                place + "/" + it.job().id(),
                texts.t(it.dryRun() ? "indicators.desk.dryRun" : "indicators.desk.import"),
                source(texts, it),
                it.job().state().in(texts),
                texts.date(it.job().created().atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    /** The kind of files: as recognised, or else as chosen. */
    static String source(Texts texts, ValueImport it) {
        var outcome = it.outcome();
        String code = outcome == null ? it.wish().source() : outcome.source();
        return code == null ? texts.t("indicators.desk.recognise") : texts.t("indicators.desk.source." + code);
    }

    /**
     * What can be chosen.
     *
     * @param sources the kinds of files
     * @param vintage the day that was typed
     * @param licence what was typed
     * @param indicator what was typed
     */
    public record Fields(List<Choice> sources, String vintage, String licence, String indicator) {
        public Fields {
            sources = List.copyOf(sources);
        }
    }

    /** One of a closed list. */
    public record Choice(String value, String words, boolean chosen) {}

    /** An import that was asked for. */
    public record Row(String files, String url, String step, String source, String state, String day) {}
}
