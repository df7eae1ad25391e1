package org.marsad.practices.web;

/**
 * A text in the language it was written in.
 *
 * @param text the text
 * @param language its language
 * @param direction {@code rtl} or {@code ltr}
 */
public record Said(String text, String language, String direction) {}
