package org.marsad.initiatives.web;

import org.jspecify.annotations.Nullable;

/**
 * A text as its source writes it.
 *
 * @param text the text
 * @param language the code of its language; null if the source doesn't say
 * @param direction {@code rtl}, {@code ltr}, or {@code auto} where the language is not known
 * @param line the line of the file; 0 where it is not from a file
 */
public record Said(String text, @Nullable String language, String direction, int line) {}
