package org.marsad.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * One piece of the official text.
 *
 * @param text the text
 * @param language ISO 639-1 code of the text
 * @param direction {@code ltr} or {@code rtl}
 * @param source where it comes from, as a sentence
 */
public record Quotation(String text, String language, String direction, String source) {
    /** The text of a node; null where none was imported. */
    static @Nullable Quotation of(@Nullable Wording wording, String id) {
        String text = wording == null ? null : wording.find(id);
        return wording == null || text == null
                ? null
                : new Quotation(text, wording.language(), wording.direction(), wording.source());
    }
}
