package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Column.Role;
import org.marsad.indicators.SourceFile.Sink;
import org.marsad.kernel.UserError;

/**
 * A table with one value in each row, as CSV (also SDMX-CSV 1.0 and 2.0) or as the first sheet of a workbook. Its first
 * row names the columns; the layout stands in {@code docs/observations.md}.
 */
final class TableFile {
    private final Path path;
    private final RowReader reader;
    private final boolean workbook;
    private @Nullable List<Column> columns;

    private TableFile(Path path, RowReader reader) {
        this.path = path;
        this.reader = reader;
        this.workbook = isWorkbook(path);
    }

    private static boolean isWorkbook(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * Looks at a file; its values are read again when they are wanted.
     *
     * @param indicator that all rows are of; null if they say so
     * @throws UserError with the file, the line and what to do
     */
    static SourceFile read(Path path, CountryNames names, @Nullable String indicator) {
        ReadSoFar read = new ReadSoFar(path);
        pass(path, new RowReader(names, read, null, indicator));
        return read.file((Sink sink) -> pass(path, new RowReader(names, new ReadSoFar(path), sink, indicator)));
    }

    /** As {@link #read}, of a table that the program carries. */
    static SourceFile readOwn(String resource, CountryNames names) {
        Path name = Path.of(resource);
        CsvStream.Opening opening = () -> requireNonNull(TableFile.class.getResourceAsStream(resource), resource);
        ReadSoFar read = new ReadSoFar(name);
        pass(name, opening, new RowReader(names, read, null, null));
        return read.file(sink -> pass(name, opening, new RowReader(names, new ReadSoFar(name), sink, null)));
    }

    private static void pass(Path path, RowReader reader) {
        pass(path, () -> Files.newInputStream(path), reader);
    }

    private static void pass(Path path, CsvStream.Opening opening, RowReader reader) {
        TableFile file = new TableFile(path, reader);
        if (file.workbook) {
            XlsxSheet.read(path, file::row);
        } else {
            CsvStream.read(path, opening, file::row, separator -> {
                if (separator != ',') {
                    reader.allowDecimalComma();
                }
            });
        }
        if (file.columns == null) {
            throw new UserError("kernel.file.empty", path.toString());
        }
    }

    private void row(int number, Map<Integer, String> cells) {
        int last = cells.keySet().stream().mapToInt(it -> it).max().orElse(-1);
        List<String> fields = new ArrayList<>();
        for (int at = 0; at <= last; at++) {
            fields.add(cells.getOrDefault(at, ""));
        }
        if (last >= 0) {
            row((long) number, fields);
        }
    }

    private void row(long line, List<String> fields) {
        if (columns == null) {
            columns = columns(line, fields);
            return;
        }
        if (fields.size() > columns.size()) {
            throw new UserError(
                    "kernel.file.fields", path.toString(), String.valueOf(line), columns.size(), fields.size());
        }
        reader.begin(line);
        for (int at = 0; at < fields.size(); at++) {
            Column column = columns.get(at);
            reader.put(column, fields.get(at), workbook ? XlsxSheet.column(at) + line : column.heading());
        }
        reader.end();
    }

    /** In SDMX-CSV, what follows the value is an attribute of it. */
    private List<Column> columns(long line, List<String> headings) {
        boolean sdmx = headings.stream().anyMatch("OBS_VALUE"::equals);
        List<Column> found = new ArrayList<>();
        for (String it : headings) {
            boolean attribute = sdmx && found.stream().anyMatch(column -> column.role() == Role.VALUE);
            found.add(attribute ? Column.ofAttribute(it.strip()) : Column.of(it.strip()));
        }
        Set<String> keys = new HashSet<>();
        for (Column it : found) {
            if (it.role() != Role.NONE && !keys.add(it.key())) {
                throw new UserError("kernel.file.columnTwice", path.toString(), String.valueOf(line), it.heading());
            }
        }
        for (Role it : List.of(Role.AREA, Role.PERIOD, Role.VALUE)) {
            if (found.stream().noneMatch(column -> column.role() == it)) {
                throw new UserError(
                        "indicators.import.column",
                        path.toString(),
                        String.valueOf(line),
                        sdmx ? it.inSdmx() : it.name().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
