package org.marsad.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * A number beside the big one.
 *
 * @param value the number or word
 * @param label what it counts
 * @param url the page that explains it; null for a word
 * @param verdict the code of the verdict that {@code value} names, for its arrow; null for a number
 */
public record Fact(
        String value,
        String label,
        @Nullable String url,
        @Nullable String verdict) {
    /** A number that opens. */
    static Fact number(String value, String label, @Nullable String url) {
        return new Fact(value, label, url, null);
    }
}
