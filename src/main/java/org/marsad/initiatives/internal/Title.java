package org.marsad.initiatives.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.kernel.SearchText;

/**
 * A title as it is compared.
 *
 * @param words all that its words stand for
 * @param places the countries it names
 * @param sides the directions it names, such as north
 * @param part whether it is of a component
 * @param phases its numbers from 2 on: the first phase is what has none
 */
record Title(Set<String> words, Set<String> places, Set<String> sides, boolean part, Set<String> phases) {
    private static final Map<String, String> NUMERALS =
            Map.of("ii", "2", "2", "2", "iii", "3", "3", "3", "iv", "4", "4", "4");
    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("second", "2"),
            Map.entry("seconde", "2"),
            Map.entry("deux", "2"),
            Map.entry("deuxieme", "2"),
            Map.entry("three", "3"),
            Map.entry("third", "3"),
            Map.entry("trois", "3"),
            Map.entry("troisieme", "3"),
            Map.entry("four", "4"),
            Map.entry("fourth", "4"),
            Map.entry("quatrieme", "4"));

    Title {
        words = Set.copyOf(words);
        places = Set.copyOf(places);
        sides = Set.copyOf(sides);
        phases = Set.copyOf(phases);
    }

    static Title of(String text) {
        Map<String, Set<String>> meanings = Cognates.meanings(text);
        Set<String> words = new TreeSet<>();
        meanings.values().forEach(words::addAll);
        return new Title(
                words,
                meanings.getOrDefault("place", Set.of()),
                meanings.getOrDefault("side", Set.of()),
                meanings.containsKey("part"),
                phases(List.of(SearchText.normalise(text).split(" "))));
    }

    /** A numeral anywhere; a number written out only beside the word “phase”, since it counts other things too. */
    private static Set<String> phases(List<String> words) {
        Set<String> phases = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String numeral = NUMERALS.get(words.get(i));
            String ordinal = ORDINALS.get(words.get(i));
            if (numeral != null) {
                phases.add(numeral);
            } else if (ordinal != null
                    && words.subList(Math.max(0, i - 1), Math.min(words.size(), i + 2))
                            .contains("phase")) {
                phases.add(ordinal);
            }
        }
        return phases;
    }
}
