package org.marsad.initiatives;

import org.jspecify.annotations.Nullable;

/**
 * A text of an initiative in one language, as its source writes it.
 *
 * @param part of what it is the text, such as {@code title} or {@code indicator}
 * @param place of which one of these, counted from 0
 * @param language its language; null where the source doesn't say
 * @param text the text
 * @param line the line of the file
 */
public record Narrative(String part, int place, @Nullable String language, String text, int line) {}
