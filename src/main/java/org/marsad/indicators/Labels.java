package org.marsad.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.kernel.CsvRow;

/** What the rows of a table are about: nothing unnamed, nothing twice. */
final class Labels {
    private final Map<List<String>, Long> lines = new HashMap<>();

    /** What stands in this column, which may not be empty. */
    static String required(CsvRow row, String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            throw row.refuse("indicators.calc.missing", column);
        }
        return text;
    }

    /** Refuses a row that is about the same as an earlier one. */
    void addOnce(CsvRow row, String... labels) {
        Long before = lines.putIfAbsent(List.of(labels), row.line());
        if (before != null) {
            throw row.refuse("indicators.calc.twice", String.join(", ", labels), String.valueOf(before));
        }
    }
}
