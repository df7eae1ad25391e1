package org.marsad.initiatives.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.marsad.kernel.SearchText;

/** The words by which an initiative is found, as PostgreSQL keeps them: in the form in which spellings are compared. */
final class Words {
    private static final int MOST_LETTERS = 20_000;
    private static final int LONGEST = 100;

    private Words() {}

    static String of(Draft draft) {
        String text = draft.words.substring(0, Math.min(draft.words.length(), MOST_LETTERS));
        return String.join(" ", split(text));
    }

    /** The different words of a text, without those too long for an index. */
    static Set<String> split(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : SearchText.normalise(text).split(" ")) {
            if (!word.isEmpty() && word.length() <= LONGEST) {
                words.add(word);
            }
        }
        return words;
    }
}
