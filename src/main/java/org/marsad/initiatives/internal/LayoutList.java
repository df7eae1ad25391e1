package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several values in one cell, parted by semicolons. A semicolon or bracket that belongs to a value stands after a
 * backslash, as does a backslash.
 */
final class LayoutList {
    private static final Pattern SHARE = Pattern.compile("(?s)(.+?)[\\s:(]+([+-]?[\\d.,]+)\\s*%?\\)?");
    private static final Pattern ALONE = Pattern.compile("(?s)(.+?)(?<!\\\\)\\[([^\\[\\]]*)]");

    private LayoutList() {}

    /** A code and the share in percent behind it, as written. */
    record Shared(String code, @Nullable String share) {}

    /** An organisation's name and its reference. */
    record Named(@Nullable String name, @Nullable String reference) {}

    static List<String> split(@Nullable String cell) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean escaped = false;
        for (char letter : (cell == null ? "" : cell).toCharArray()) {
            if (letter == ';' && !escaped) {
                add(items, item);
            } else {
                item.append(letter);
            }
            escaped = letter == '\\' && !escaped;
        }
        add(items, item);
        return items;
    }

    private static void add(List<String> items, StringBuilder item) {
        if (!item.toString().isBlank()) {
            items.add(item.toString().strip());
        }
        item.setLength(0);
    }

    /** An item without the backslashes before what they protect. */
    static String plain(String item) {
        return item.replaceAll("(?s)\\\\(.)", "$1");
    }

    static String escaped(String value) {
        return value.replaceAll("[\\\\;\\[]", "\\\\$0");
    }

    /** A code with its share, such as {@code SN 60}, {@code Sénégal: 60 %} or {@code 15190 (30)}. */
    static Shared shared(String item) {
        Matcher share = SHARE.matcher(item);
        return share.matches()
                ? new Shared(plain(share.group(1).strip()), share.group(2))
                : new Shared(plain(item), null);
    }

    static String of(String code, @Nullable BigDecimal share) {
        return share == null ? escaped(code) : escaped(code) + " " + share.toPlainString();
    }

    /** A name with its reference in brackets, such as {@code GIZ [XM-DAC-5-52]}; either may be missing. */
    static Named named(String item) {
        Matcher named = ALONE.matcher(" " + item);
        if (!named.matches()) {
            return new Named(plain(item), null);
        }
        String name = plain(named.group(1).strip());
        String reference = plain(named.group(2).strip());
        return new Named(name.isEmpty() ? null : name, reference.isEmpty() ? null : reference);
    }

    static String of(@Nullable String name, @Nullable String reference) {
        String words = name == null ? "" : escaped(name);
        return reference == null ? words : (words + " [" + escaped(reference).replace("]", "\\]") + "]").strip();
    }
}
