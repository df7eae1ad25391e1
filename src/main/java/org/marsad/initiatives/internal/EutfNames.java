package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of organisations in one cell, parted by commas, although some names have a comma themselves. */
final class EutfNames {
    private static final char INSIDE = '\u0001';

    private static final List<String> WITH_COMMA = Resource.lines("eutf-names.tsv");

    private EutfNames() {}

    static List<String> split(@Nullable String cell) {
        if (cell == null) {
            return List.of();
        }
        String kept = cell;
        for (String name : WITH_COMMA) {
            kept = kept.replace(name, name.replace(',', INSIDE));
        }
        List<String> names = new ArrayList<>();
        for (String name : kept.split(",")) {
            String whole = name.replace(INSIDE, ',').strip();
            if (!whole.isEmpty()) {
                names.add(whole);
            }
        }
        return names;
    }
}
