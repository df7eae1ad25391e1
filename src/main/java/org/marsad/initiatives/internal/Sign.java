package org.marsad.initiatives.internal;

import java.util.Arrays;
import java.util.List;

/**
 * A line of {@code initiatives/signs.tsv}.
 *
 * @param action the action it speaks for
 * @param kind the kind, as that file's first lines explain
 * @param value the code or words
 * @param parts the words, cut at each +; empty for codes
 * @param points how strongly; below 0 against
 */
record Sign(String action, String kind, String value, List<List<String>> parts, int points) {
    Sign {
        parts = List.copyOf(parts);
    }

    static Sign of(String line) {
        String[] cells = line.split("\t");
        boolean words = cells[1].startsWith("words-");
        return new Sign(
                cells[0],
                cells[1],
                cells[2],
                words
                        ? Arrays.stream(cells[2].split("\\+"))
                                .map(it -> List.of(it.strip().split(" ")))
                                .toList()
                        : List.of(),
                Integer.parseInt(cells[3]));
    }
}
