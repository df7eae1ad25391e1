package org.marsad.plan.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether two pieces of text, parted by a line or page break or by a footnote, are one sentence. */
final class Seam {
    private static final Pattern FINISHED = Pattern.compile(".*[.!?؟…:;؛][»”’\"')\\]\\s]*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(".*(?:https?://|www\\.)\\S+", Pattern.DOTALL);
    private static final Pattern LAST_WORD = Pattern.compile(".*?([\\p{L}\\p{M}]+['’]?)$", Pattern.DOTALL);
    private static final Pattern BROKEN_WORD = Pattern.compile(".*\\p{L}[-\u00AD]", Pattern.DOTALL);

    /** Words after which no sentence and no title ends. */
    private static final Set<String> LEADING_ON = Set.of(
            ("de du des la le les un une et ou à au aux en dans par pour sur avec sans sous entre vers que qui dont ce ces"
                            + " cette leur leurs son sa ses the an a and or of to in for on with by from at as its their that"
                            + " which el los las del y e o con para su do da dos das no na em و في من إلى على عن مع أو أن التي الذي بين")
                    .split(" "));

    private static final int LONGEST_SENTENCE = 2000;
    private static final int LONGEST_WORD = 60;

    private Seam() {}

    /** Whether {@code next} goes on with the sentence of {@code text}. */
    static boolean joins(String whole, String next) {
        String text = tail(whole);
        if (text.isEmpty() || leadsOn(text)) {
            return true;
        }
        int first =
                next.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
        if (Character.isDigit(first)) {
            return !isFinished(text) && text.chars().anyMatch(Character::isLowerCase);
        }
        boolean hasCase = Character.isLowerCase(first) || Character.isUpperCase(first);
        return hasCase ? Character.isLowerCase(first) : !isFinished(text);
    }

    /** Whether the text ends as a sentence does. */
    static boolean isFinished(String whole) {
        String text = tail(whole);
        return FINISHED.matcher(text).matches() || ADDRESS.matcher(text).matches();
    }

    /** Both as one, a word broken over the line end mended if {@code words} has it without hyphen. */
    static String join(String text, String next, Set<String> words) {
        if (text.isEmpty() || next.isEmpty()) {
            return text + next;
        }
        if (!BROKEN_WORD.matcher(tail(text)).matches() || !Character.isLetter(next.codePointAt(0))) {
            return text + " " + next;
        }
        String left = text.substring(0, text.length() - 1);
        if (text.charAt(text.length() - 1) == Typography.SOFT_HYPHEN || words.contains(brokenWord(left, next))) {
            return left + next;
        }
        return text + next;
    }

    private static String brokenWord(String left, String next) {
        String start = left.substring(Math.max(0, left.length() - LONGEST_WORD)).replaceFirst("(?s)^.*[^\\p{L}]", "");
        String end = next.replaceFirst("(?s)[^\\p{L}].*", "");
        return (start + end).toLowerCase(Locale.ROOT);
    }

    /** As much of a text's end as tells how it ends, so that a long one is not searched again with each line. */
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_SENTENCE));
    }

    private static boolean leadsOn(String text) {
        char last = text.charAt(text.length() - 1);
        if (",(-،«“–—\u00AD".indexOf(last) >= 0 || opens(text)) {
            return true;
        }
        var word = LAST_WORD.matcher(text);
        if (!word.matches()) {
            return false;
        }
        String found = word.group(1).toLowerCase(Locale.ROOT);
        return LEADING_ON.contains(found) || found.length() == 2 && !Character.isLetter(found.charAt(1));
    }

    /** Whether a bracket is still open. */
    private static boolean opens(String text) {
        return text.chars().filter(it -> it == '(').count()
                > text.chars().filter(it -> it == ')').count();
    }
}
