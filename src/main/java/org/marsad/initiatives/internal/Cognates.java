package org.marsad.initiatives.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.SearchText;

/** What words of titles mean, in English or French: {@code initiatives/cognates.tsv}, for a start at comparing them. */
final class Cognates {
    private static final int SHORTEST_BEGINNING = 4;
    private static final int STEM = 5;
    private static final int SHORTEST = 3;
    private static final Map<String, Meaning> WHOLE = new HashMap<>();
    private static final Map<String, Meaning> BEGINNINGS = new HashMap<>();

    static {
        Resource.lines("cognates.tsv").stream()
                .filter(it -> !it.startsWith("concept\t"))
                .forEach(Cognates::read);
    }

    private Cognates() {}

    /**
     * What a word stands for.
     *
     * @param code the concept, or a word's first letters
     * @param kind {@code word}, {@code place}, {@code side}, {@code part} or {@code drop}
     */
    record Meaning(String code, String kind) {}

    /** What the words of a title stand for, by kind; words that say nothing are left out. */
    static Map<String, Set<String>> meanings(String title) {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (String word : SearchText.normalise(title).split(" ")) {
            Meaning meaning = meaning(word);
            if (meaning != null) {
                meanings.computeIfAbsent(meaning.kind(), _ -> new TreeSet<>()).add(meaning.code());
            }
        }
        return meanings;
    }

    private static @Nullable Meaning meaning(String word) {
        Meaning whole = WHOLE.get(word);
        for (int length = word.length(); whole == null && length >= SHORTEST_BEGINNING; length--) {
            whole = BEGINNINGS.get(word.substring(0, length));
        }
        if (whole != null) {
            return whole.kind().equals("drop") ? null : whole;
        }
        return word.length() < SHORTEST ? null : new Meaning(word.substring(0, Math.min(STEM, word.length())), "word");
    }

    private static void read(String line) {
        String[] cells = line.split("\t", -1);
        Meaning meaning = new Meaning("=" + cells[0], cells[1]);
        for (String word : SearchText.normalise(cells[2] + " " + cells[3]).split(" ")) {
            (word.length() < SHORTEST_BEGINNING || cells[1].equals("drop") ? WHOLE : BEGINNINGS)
                    .putIfAbsent(word, meaning);
        }
    }
}
