package org.marsad.initiatives.internal;

import java.util.regex.Pattern;

/**
 * The apostrophe before a text in a CSV file that a spreadsheet would take for a formula. A text that begins like a
 * guarded one gets another, so that taking one away gives every text back.
 */
final class LayoutGuard {
    private static final Pattern RISKY = Pattern.compile("(?s)'*[=+\\-@\t\r].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\t\r].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private LayoutGuard() {}

    static String add(String cell) {
        return RISKY.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String remove(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
