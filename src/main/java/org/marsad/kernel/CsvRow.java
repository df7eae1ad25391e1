package org.marsad.kernel;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a {@link CsvFile} whose columns are found by name, in any order, in any case, among others. */
public final class CsvRow {
    private final CsvFile file;
    private final long line;
    private final Map<String, String> fields;

    private CsvRow(CsvFile file, long line, Map<String, String> fields) {
        this.file = file;
        this.line = line;
        this.fields = fields;
    }

    /**
     * Every row of a file that is not empty.
     *
     * @param columns those that must be there
     * @throws UserError with the file, the line and what to do
     */
    public static List<CsvRow> list(Path path, List<String> columns) {
        CsvFile file = CsvFile.read(path, columns);
        Map<String, Integer> places = places(file, columns);
        List<CsvRow> rows = file.lines().stream()
                .skip(1)
                .filter(it -> it.fields().stream().anyMatch(field -> !field.isBlank()))
                .map(it -> of(file, it, places))
                .toList();
        if (rows.isEmpty()) {
            throw file.refuseWithoutRows();
        }
        return rows;
    }

    /** The line on which it begins, from 1. */
    public long line() {
        return line;
    }

    /** What stands in this column, without spaces around it; composed, so that accents compare. */
    public String get(String column) {
        return requireNonNull(fields.get(column), column);
    }

    /** Whether its numbers may be written with a decimal comma. */
    public boolean allowsDecimalComma() {
        return file.allowsDecimalComma();
    }

    /** The error of this row; {@code arguments} follow the file and the line. */
    public UserError refuse(String key, Object... arguments) {
        return file.refuse(line, key, arguments);
    }

    private static CsvRow of(CsvFile file, CsvFile.Line line, Map<String, Integer> places) {
        Map<String, String> fields = new HashMap<>();
        places.forEach((column, place) ->
                fields.put(column, Normalizer.normalize(line.fields().get(place).strip(), Normalizer.Form.NFC)));
        return new CsvRow(file, line.number(), fields);
    }

    private static Map<String, Integer> places(CsvFile file, List<String> columns) {
        CsvFile.Line header = file.lines().getFirst();
        List<String> names = header.fields().stream().map(CsvFile::named).toList();
        Map<String, Integer> places = new HashMap<>();
        for (String column : columns) {
            String name = CsvFile.named(column);
            int place = names.indexOf(name);
            if (place < 0) {
                throw file.refuseWithoutColumn(header.number(), column, columns);
            }
            if (place != names.lastIndexOf(name)) {
                throw file.refuse(header.number(), "kernel.file.columnTwice", column);
            }
            places.put(column, place);
        }
        return places;
    }
}
