package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marsad.kernel.SearchText;

/** The words of some texts and where they stand, so that many phrases are found quickly. */
final class WordPlaces {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_LETTERS = 20_000;

    private final NavigableMap<String, List<Integer>> places = new TreeMap<>();
    private final List<String> written = new ArrayList<>();

    WordPlaces(Collection<String> texts) {
        for (String text : texts) {
            read(text.substring(0, Math.min(text.length(), MOST_LETTERS)));
            written.add("");
        }
    }

    private void read(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            for (String form : SearchText.normalise(words.group()).split(" ")) {
                if (form.isEmpty()) {
                    continue;
                }
                places.computeIfAbsent(form, _ -> new ArrayList<>()).add(written.size());
                written.add(words.group());
            }
        }
    }

    /**
     * The words as the texts write them, where all parts are found.
     *
     * @param parts each some words one after the other; a word that ends in * stands for all that begin so
     */
    Optional<String> find(List<List<String>> parts) {
        List<String> found = new ArrayList<>();
        for (List<String> part : parts) {
            Optional<Integer> start = start(part);
            if (start.isEmpty()) {
                return Optional.empty();
            }
            found.add(String.join(" ", written.subList(start.get(), start.get() + part.size())));
        }
        return Optional.of(String.join(" … ", found));
    }

    private Optional<Integer> start(List<String> words) {
        TreeSet<Integer> starts = places(words.getFirst());
        for (int i = 1; i < words.size() && !starts.isEmpty(); i++) {
            TreeSet<Integer> next = places(words.get(i));
            int distance = i;
            starts.removeIf(it -> !next.contains(it + distance));
        }
        return starts.isEmpty() ? Optional.empty() : Optional.of(starts.first());
    }

    private TreeSet<Integer> places(String word) {
        TreeSet<Integer> all = new TreeSet<>();
        if (word.endsWith("*")) {
            String begin = word.substring(0, word.length() - 1);
            for (var entry : places.tailMap(begin, true).entrySet()) {
                if (!entry.getKey().startsWith(begin)) {
                    break;
                }
                all.addAll(entry.getValue());
            }
        } else {
            all.addAll(places.getOrDefault(word, List.of()));
        }
        return all;
    }
}
