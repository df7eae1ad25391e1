package org.marsad.kernel;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * The form in which spellings are compared: by the search, and where a country is recognised by its name.
 *
 * <p>Case, accents, Arabic vowel marks and letter variants, digits of any script, apostrophes, punctuation and
 * repeated spaces make no difference: {@code Côte d’Ivoire} and {@code COTE D'IVOIRE} are both
 * {@code cote d ivoire}. The form is for comparing only and is never shown.
 */
public final class SearchText {
    /** Letters that Unicode does not decompose, and the Arabic letters that are written for one another. */
    private static final Map<Integer, String> FOLDED = Map.ofEntries(
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ٱ', "ا"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ـ', ""));

    private SearchText() {}

    /** {@code value} as words of small plain letters and digits with one space between them; may be empty. */
    public static String normalise(String value) {
        // Folding case also drops what cannot be seen, such as soft hyphens and direction marks.
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(value);
        String decomposed = Normalizer2.getNFKDInstance().normalize(folded);
        StringBuilder text = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(letter -> append(text, letter));
        return text.toString().strip();
    }

    private static void append(StringBuilder text, int letter) {
        String other = FOLDED.get(letter);
        if (other != null) {
            text.append(other);
        } else if (Character.isDigit(letter)) {
            text.append(Character.digit(letter, 10));
        } else if (Character.isLetterOrDigit(letter)) {
            text.appendCodePoint(letter);
        } else if (!isMark(letter) && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
