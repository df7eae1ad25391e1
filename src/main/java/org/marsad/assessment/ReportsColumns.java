package org.marsad.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the first line of a file of answers says that each column is. */
final class ReportsColumns {
    static final String PARTNER = "partner";
    static final String ACTION = "action";
    static final String STATUS = "status";
    static final String EVIDENCE = "evidence";
    static final String REASON = "reason";

    private static final List<String> NAMES = List.of(PARTNER, ACTION, STATUS, EVIDENCE, REASON);

    private final Map<String, Integer> places = new HashMap<>();
    private final int count;
    private Optional<String> twice = Optional.empty();

    ReportsColumns(List<String> header) {
        count = header.size();
        for (int place = 0; place < count; place++) {
            String name = name(header.get(place));
            if (NAMES.contains(name) && places.put(name, place) != null) {
                twice = Optional.of(name);
            }
        }
    }

    /** How many of the columns needed are named. */
    static int count(Collection<String> header) {
        return (int) NAMES.stream()
                .filter(it -> header.stream().anyMatch(field -> name(field).equals(it)))
                .count();
    }

    /** The first column needed that is not named. */
    Optional<String> findMissing() {
        return NAMES.stream().filter(it -> !places.containsKey(it)).findFirst();
    }

    /** A column needed that is named more than once. */
    Optional<String> findTwice() {
        return twice;
    }

    /** How many fields each row must have. */
    int count() {
        return count;
    }

    String get(List<String> fields, String name) {
        return fields.get(requireNonNull(places.get(name))).strip();
    }

    private static String name(String field) {
        return field.strip().toLowerCase(Locale.ROOT);
    }
}
