package org.marsad.initiatives.web;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.ImportJobs.ImportJob;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/**
 * Where files are brought, and what became of those brought before.
 *
 * @param action where the form goes
 * @param fields what can be chosen
 * @param limit how large files may be
 * @param mistake why the last file was refused; null if none was
 * @param templates the empty table in each language
 * @param rows the newest imports
 */
public record ImportsPage(
        String action,
        Fields fields,
        String limit,
        @Nullable String mistake,
        List<Template> templates,
        List<Row> rows) {
    private static final int MEGABYTE_BITS = 20;

    public ImportsPage {
        templates = List.copyOf(templates);
        rows = List.copyOf(rows);
    }

    static ImportsPage of(Texts texts, Fields fields, List<ImportJob> jobs, long most, @Nullable String mistake) {
        String home = "/" + texts.language().code();
        return new ImportsPage(
                home + ImportsController.PATH,
                fields,
                texts.t("initiatives.desk.limit", Long.toString(most >> MEGABYTE_BITS)),
                mistake,
                Arrays.stream(Language.values())
                        .map(it -> new Template(it, "/" + it.code() + InitiativesController.PATH + "/template"))
                        .toList(),
                jobs.stream().map(it -> row(texts, home, it)).toList());
    }

    private static Row row(Texts texts, String home, ImportJob it) {
        return new Row(
                it.job().subject(),
                home + ImportsController.PATH + "/" + it.job().id(),
                texts.t(it.dryRun() ? "initiatives.desk.dryRun" : "initiatives.desk.import"),
                it.source(),
                it.job().state().in(texts),
                texts.date(it.job().created().atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    /**
     * What can be chosen.
     *
     * @param formats the kinds of files
     * @param sources whose files they may be; empty if anybody's
     * @param source what was typed
     */
    public record Fields(List<Choice> formats, List<Choice> sources, String source) {
        public Fields {
            formats = List.copyOf(formats);
            sources = List.copyOf(sources);
        }
    }

    /** One of a closed list. */
    public record Choice(String value, String words, boolean chosen) {}

    /** An empty table to fill in. */
    public record Template(Language language, String url) {}

    /** An import that was asked for. */
    public record Row(String files, String url, String step, String source, String state, String day) {}
}
