package org.marsad.initiatives.web;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.ImportJobs.ImportJob;
import org.marsad.kernel.Texts;

/**
 * How far an import is.
 *
 * @param url where this is asked for again; null once the import ended
 * @param says how far it is, in words
 * @param label the name of the bar
 * @param percent how much of the file is read; 100 at the end
 */
public record ImportProgress(@Nullable String url, String says, String label, int percent) {
    private static final BigInteger MEGABYTE = BigInteger.valueOf(1 << 20);

    static ImportProgress of(Texts texts, ImportJob it) {
        String url = "/" + texts.language().code() + ImportsController.PATH + "/"
                + it.job().id() + "/progress";
        List<String> read = List.of(
                megabytes(texts, it.job().done()), megabytes(texts, it.job().total()));
        return new ImportProgress(
                it.job().isOpen() ? url : null,
                it.job().cancelling() && it.job().isOpen()
                        ? texts.t("initiatives.desk.cancelling")
                        : texts.t(
                                "initiatives.desk.progress",
                                it.job().state().in(texts),
                                read.getFirst(),
                                read.getLast()),
                texts.t("initiatives.desk.bar"),
                it.job().percent());
    }

    private static String megabytes(Texts texts, long bytes) {
        return texts.decimal(BigFraction.of(BigInteger.valueOf(bytes), MEGABYTE), 1);
    }
}
