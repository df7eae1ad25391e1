package org.marsad.workbook.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about: {@code 12} an action's title, {@code 12|confirm} its confirmation, {@code 12|Q8} a question's
 * title, {@code 12|Q8|head} its header, {@code 12|Q8|3} one of its lines, {@code 12|Q5|women} one of its fields.
 *
 * @param action the action's code
 * @param question the question's code, {@link #CONFIRM}, or empty
 * @param rest the line, the field, {@link #HEAD}, or empty
 */
record RowKey(String action, String question, String rest) {
    static final String CONFIRM = "confirm";
    static final String HEAD = "head";

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,3})(?:\\|([A-Za-z]\\w{0,9}))?(?:\\|([\\w-]{1,40}))?");

    static RowKey action(String action) {
        return new RowKey(action, "", "");
    }

    static RowKey confirm(String action) {
        return new RowKey(action, CONFIRM, "");
    }

    static Optional<RowKey> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new RowKey(matcher.group(1), orEmpty(matcher.group(2)), orEmpty(matcher.group(3))))
                : Optional.empty();
    }

    /** Whether it is a row that nobody fills in. */
    boolean isTitle() {
        return rest.equals(HEAD) || rest.isEmpty() && !question.equals(CONFIRM);
    }

    @Override
    public String toString() {
        return rest.isEmpty()
                ? question.isEmpty() ? action : action + "|" + question
                : action + "|" + question + "|" + rest;
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
