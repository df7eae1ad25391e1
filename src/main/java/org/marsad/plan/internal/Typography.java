package org.marsad.plan.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Takes from a line what is not the plan's words: Markdown, HTML and LaTeX residue, invisible characters, odd spaces.
 * Footnote marks all become {@code [^]}, whatever they were.
 */
final class Typography {
    static final char SOFT_HYPHEN = '\u00AD';

    private static final String SUPERSCRIPTS = "[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+";
    /** Square and cubic units are no footnote marks. */
    private static final Pattern SUPERSCRIPT = Pattern.compile("(?<!\\b[kcdm]?m)" + SUPERSCRIPTS);

    private static final Pattern BRACKETED = Pattern.compile("\\[\\^?\\p{Nd}{1,3}](?!\\()");
    private static final Pattern RAISED_NUMBER = Pattern.compile(
            "<sup>\\s*\\p{Nd}+\\s*</sup>|(?:\\$\\s?(?:\\{\\s*})?)?\\^(?:\\{\\s*\\p{Nd}+\\s*}|\\p{Nd}+)(?:\\s?\\$)?");
    private static final Pattern RAISED_LETTERS = Pattern.compile(
            "\\$?(\\p{Nd}{1,3}|\\b[IVX]{1,5})\\s*(?:<sup>|\\^\\{?\\s*(?:\\\\\\w+\\{)?)\\s*(\\p{L}+)\\s*(?:</sup>|}*)\\$?");
    private static final Pattern LONG_ORDINAL = Pattern.compile("i?[eè]me");
    private static final Pattern TAG = Pattern.compile("</?\\p{Alpha}[^<>]{0,80}>|<!--.{0,300}?-->");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]{0,300}]\\([^)]{0,500}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]{1,300})]\\([^)]{1,500}\\)");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\p{L}\\p{N}_])_{1,2}([^_]+)_{1,2}(?![\\p{L}\\p{N}_])");
    private static final Pattern LINE_START = Pattern.compile("^\\s*(?:>\\s*)*(?:#{1,6}\\s+)?");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\uFEFF\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069]|\\u00AD(?!\\s*$)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern MARK = Pattern.compile("\\[\\^\\p{Nd}*]");
    private static final Pattern MARK_AFTER_SPACE = Pattern.compile("\\s+\\[\\^\\p{Nd}*](?=[\\s,.;:!?)]|$)");

    private Typography() {}

    static String clean(String raw) {
        String line = Normalizer.normalize(raw, Normalizer.Form.NFC);
        line = SPACES.matcher(line).replaceAll(" ");
        line = INVISIBLE.matcher(line).replaceAll("");
        line = marks(ordinals(line));
        line = IMAGE.matcher(line).replaceAll("");
        line = LINK.matcher(line).replaceAll("$1");
        line = TAG.matcher(line).replaceAll("");
        line = LINE_START.matcher(line).replaceFirst("");
        line = line.replace("\\*", "").replace("*", "").replace("`", "");
        line = ITALIC.matcher(line).replaceAll("$1");
        return SPACES.matcher(line).replaceAll(" ").strip();
    }

    /** {@code 6^{ème}} becomes {@code 6e}, {@code 1^{er}} becomes {@code 1er}. */
    private static String ordinals(String line) {
        return RAISED_LETTERS.matcher(line).replaceAll(match -> {
            String ending = match.group(2);
            return match.group(1) + (LONG_ORDINAL.matcher(ending).matches() ? "e" : ending);
        });
    }

    private static String marks(String line) {
        // In this order: a raised number is also what stands between the brackets of [^1].
        String marked = BRACKETED.matcher(line).replaceAll("[^]");
        marked = RAISED_NUMBER.matcher(marked).replaceAll("[^]");
        return SUPERSCRIPT.matcher(marked).replaceAll("[^]");
    }

    /** The line without footnote marks, and without the space that stood before one. */
    static String withoutMarks(String line) {
        String plain = MARK_AFTER_SPACE.matcher(line).replaceAll("");
        return SPACES.matcher(MARK.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
