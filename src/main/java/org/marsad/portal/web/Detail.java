package org.marsad.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of what is known about a number: its unit, coverage, source, edition and so on.
 *
 * @param term what is told
 * @param value what it is
 * @param url where it leads; null for nowhere
 * @param hash whether the value is a hash, to be set as code
 */
public record Detail(String term, String value, @Nullable String url, boolean hash) {
    static Detail of(String term, String value) {
        return new Detail(term, value, null, false);
    }

    static Detail link(String term, String value, @Nullable String url) {
        return new Detail(term, value, url, false);
    }

    static Detail hash(String term, String value) {
        return new Detail(term, value, null, true);
    }
}
