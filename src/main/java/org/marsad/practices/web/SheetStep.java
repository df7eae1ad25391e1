package org.marsad.practices.web;

import org.jspecify.annotations.Nullable;

/**
 * A line of a practice’s history.
 *
 * @param says what happened, when, in which role and in which version
 * @param why the reason; null where none is asked for
 */
public record SheetStep(String says, @Nullable String why) {}
