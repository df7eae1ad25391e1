package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.marsad.kernel.SearchText;

/**
 * The part of a text where a search found something, with the words found marked.
 *
 * @param pieces the words in order
 */
public record Snippet(List<Piece> pieces) {
    private static final int BEFORE = 10;
    private static final int LENGTH = 34;
    private static final int WHOLE_WORD = 3;
    private static final int LONG_WORD = 8;
    private static final String ARTICLE = "ال";

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    static Snippet of(String body, String query) {
        List<String> asked = Arrays.stream(SearchText.normalise(query).split(" "))
                .filter(it -> !it.isEmpty())
                .map(Snippet::bare)
                .toList();
        String[] words = body.strip().split("\\s+");
        int first = 0;
        while (first < words.length && !isHit(words[first], asked)) {
            first++;
        }
        int start = first == words.length ? 0 : Math.max(0, first - BEFORE);
        int end = Math.min(words.length, start + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece("…", false));
        }
        for (int i = start; i < end; i++) {
            pieces.add(new Piece(words[i], isHit(words[i], asked)));
        }
        if (end < words.length) {
            pieces.add(new Piece("…", false));
        }
        return new Snippet(pieces);
    }

    private static boolean isHit(String word, List<String> asked) {
        return Arrays.stream(SearchText.normalise(word).split(" "))
                .filter(it -> !it.isEmpty())
                .map(Snippet::bare)
                .anyMatch(part -> asked.stream().anyMatch(it -> isAlike(part, it)));
    }

    /** The same word, the same with another ending, or one mistyped. */
    private static boolean isAlike(String word, String asked) {
        if (asked.length() <= WHOLE_WORD || word.length() <= WHOLE_WORD) {
            return word.equals(asked);
        }
        int shared = 0;
        int shorter = Math.min(word.length(), asked.length());
        while (shared < shorter && word.charAt(shared) == asked.charAt(shared)) {
            shared++;
        }
        boolean sameStem =
                shared >= Math.max(WHOLE_WORD + 1, asked.length() - 1) && word.length() - shared <= WHOLE_WORD;
        return sameStem || distance(word, asked) <= (asked.length() < LONG_WORD ? 1 : 2);
    }

    private static String bare(String word) {
        return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 2
                ? word.substring(ARTICLE.length())
                : word;
    }

    /** How many letters differ, are missing or too many (Levenshtein, 1965). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, it -> it);
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /**
     * A word.
     *
     * @param text the word
     * @param hit whether it was looked for
     */
    public record Piece(String text, boolean hit) {}
}
