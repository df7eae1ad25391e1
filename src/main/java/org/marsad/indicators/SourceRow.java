package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.SearchText;

/**
 * One row of a table of a public source, its columns found by their headings however they are written.
 *
 * @param file the table
 * @param line on which the row begins
 * @param fields by heading
 */
record SourceRow(CsvFile file, long line, Map<String, String> fields) {
    /** A number of people or money, exactly as written, also with an exponent. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,40})?([eE][-+]?\\d{1,2})?");

    SourceRow {
        fields = Map.copyOf(fields);
    }

    /** All rows of a table whose first line has these headings; in Latin letters, compared as names are. */
    static List<SourceRow> list(Path path, String... required) {
        CsvFile file = CsvFile.read(path);
        List<String> headings = file.lines().getFirst().fields().stream()
                .map(SearchText::normalise)
                .toList();
        for (String it : required) {
            if (!headings.contains(it)) {
                throw file.refuse(1, "indicators.import.column", it);
            }
        }
        return file.lines().stream()
                .skip(1)
                .map(it -> {
                    Map<String, String> fields = new HashMap<>();
                    for (int at = 0; at < headings.size(); at++) {
                        fields.put(headings.get(at), it.fields().get(at).strip());
                    }
                    return new SourceRow(file, it.number(), fields);
                })
                .toList();
    }

    /** Empty where there is no such column. */
    String get(String heading) {
        return fields.getOrDefault(heading, "");
    }

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
