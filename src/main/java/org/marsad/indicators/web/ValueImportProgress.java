package org.marsad.indicators.web;

import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ValueImports.ValueImport;
import org.marsad.kernel.Texts;

/**
 * How far an import of values is.
 *
 * @param url where this is asked for again; null once the import ended
 * @param says how far it is, in words
 * @param label the name of the bar
 * @param percent how many of the values are stored; null while nobody knows how many there are
 */
public record ValueImportProgress(
        @Nullable String url,
        String says,
        String label,
        @Nullable String percent) {
    static ValueImportProgress of(Texts texts, ValueImport it) {
        var job = it.job();
        return new ValueImportProgress(
                job.isOpen()
                        ? "/" + texts.language().code() + ValueImportsController.PATH + "/" + job.id() + "/progress"
                        : null,
                says(texts, it),
                texts.t("indicators.desk.bar"),
                job.done() == 0 ? null : Integer.toString(job.percent()));
    }

    private static String says(Texts texts, ValueImport it) {
        var job = it.job();
        if (job.cancelling() && job.isOpen()) {
            return texts.t("indicators.desk.cancelling");
        }
        String state = job.state().in(texts);
        return job.done() == 0
                ? texts.t("indicators.desk.reading", state)
                : texts.t("indicators.desk.progress", state, texts.number(job.done()), texts.number(job.total()));
    }
}
