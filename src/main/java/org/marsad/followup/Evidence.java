package org.marsad.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One proof of an answer, named by its kind and its public title; never by a person.
 *
 * @param level how strong it is by its kind
 * @param title what it is called
 * @param url where it can be read; null where it is not public
 * @param dated its own date
 * @param language ISO 639-1 code of the document
 */
public record Evidence(
        EvidenceLevel level, String title, @Nullable String url, LocalDate dated, String language) {
    private static final int MONTHS_FRESH = 36;

    /** How strong it still is on {@code day}: older than 36 months weighs one level less. */
    public EvidenceLevel levelOn(LocalDate day) {
        return dated.isBefore(day.minusMonths(MONTHS_FRESH)) ? level.lower() : level;
    }
}
