package org.marsad.practices.web;

import org.jspecify.annotations.Nullable;

/**
 * How another country used a practice.
 *
 * @param id its number
 * @param by which country, and when
 * @param taken what it took over
 * @param changed what it changed; null if nothing
 * @param link where more is said; null if nowhere
 */
public record ReuseView(
        long id,
        String by,
        Said taken,
        @Nullable Said changed,
        @Nullable String link) {}
