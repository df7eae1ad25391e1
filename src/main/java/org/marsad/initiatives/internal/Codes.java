package org.marsad.initiatives.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The code lists of the standard: which codes exist, not what they are called. */
final class Codes {
    private static final Codes ALL = new Codes();

    private final Map<String, Set<String>> lists = new HashMap<>();

    private Codes() {
        for (String line : Resource.lines("iati-codes.tsv")) {
            String[] cells = line.split("\t");
            lists.put(cells[0], Set.of(cells[1].split(" ")));
        }
    }

    static boolean has(String list, String code) {
        Set<String> codes = ALL.lists.get(list);
        if (codes == null) {
            throw new IllegalArgumentException("no code list " + list);
        }
        if (list.equals("Language")) {
            // The list has the languages; a tag may add a country, as in en-GB.
            return codes.contains(code.split("-", 2)[0].toLowerCase(Locale.ROOT));
        }
        return codes.contains(code);
    }
}
