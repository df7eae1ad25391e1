package org.marsad.kernel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * A table in a text file that a person gives to a command, as spreadsheets write it: UTF-8 with or without its mark,
 * any line ends, fields between quotation marks or not. The separator is the one that the first line uses.
 *
 * <p>Every row must have as many fields as the first line. One bad row refuses the file.
 */
public final class CsvFile {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int SHOWN = 60;
    /** Follows the file's text, in which it can't be: swallowed where a quotation mark is never closed. */
    private static final String END = "\0";

    private final String name;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();

    private CsvFile(Path path, char separator) {
        this.name = path.toString();
        this.separator = separator;
    }

    /**
     * Reads a file by its first line's separator: comma, semicolon or tab, whichever gives most fields.
     *
     * @throws UserError with the file, the line and what to do
     */
    public static CsvFile read(Path path) {
        return read(path, List::size);
    }

    /**
     * Reads a file whose first line names columns; {@link CsvRow#list} finds them.
     *
     * @throws UserError with the file, the line and what to do
     */
    static CsvFile read(Path path, Collection<String> columns) {
        return read(path, header -> (int) columns.stream()
                .filter(it -> header.stream().anyMatch(field -> named(field).equals(named(it))))
                .count());
    }

    private static CsvFile read(Path path, ToIntFunction<List<String>> worth) {
        String text = TextFile.read(path);
        CsvFile file = new CsvFile(path, separator(text, worth));
        long line = 0;
        try {
            for (CsvRecord record : records(text, file.separator)) {
                line = record.getStartingLineNumber();
                file.add(record);
            }
        } catch (CsvParseException e) {
            throw file.refuse(line, "kernel.file.rowTooLong");
        }
        return file;
    }

    /** How a column is named, however it is written. */
    static String named(String field) {
        return field.strip().toLowerCase(Locale.ROOT);
    }

    /** The first line's fields and then each row's, without empty lines. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Whether numbers may be written with a decimal comma: where the comma doesn't separate fields. */
    public boolean allowsDecimalComma() {
        return separator != ',';
    }

    /** The error of a line; {@code arguments} follow the file and the line, freed of what a terminal would obey. */
    public UserError refuse(long line, String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name, String.valueOf(line)));
        for (Object argument : arguments) {
            all.add(argument instanceof String text ? shown(text) : argument);
        }
        return new UserError(key, all.toArray());
    }

    /** The error of a first line that lacks a column. */
    UserError refuseWithoutColumn(long line, String column, Collection<String> columns) {
        return new UserError(
                "kernel.file.columnMissing", name, String.valueOf(line), column, String.join(", ", columns));
    }

    /** The error of a file that names its columns and then ends. */
    public UserError refuseWithoutRows() {
        return new UserError("kernel.file.noRows", name);
    }

    private void add(CsvRecord record) {
        long line = record.getStartingLineNumber();
        if (record.getFields().stream().anyMatch(it -> it.endsWith(END) && it.length() > 1)) {
            throw refuse(line, "kernel.file.quoteOpen");
        }
        boolean empty = record.getFieldCount() == 1 && record.getField(0).isBlank();
        if (empty || END.equals(record.getField(0))) {
            return;
        }
        int wanted = lines.isEmpty()
                ? record.getFieldCount()
                : lines.getFirst().fields().size();
        if (record.getFieldCount() != wanted) {
            throw refuse(line, "kernel.file.fields", wanted, record.getFieldCount());
        }
        lines.add(new Line(line, record.getFields()));
    }

    private static char separator(String text, ToIntFunction<List<String>> worth) {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int named = worth.applyAsInt(header(text, separator));
            if (named > most) {
                best = separator;
                most = named;
            }
        }
        return best;
    }

    private static List<String> header(String text, char separator) {
        try {
            return records(text, separator).iterator().next().getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    private static Iterable<CsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text + "\n" + END);
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cc}+", " ");
        return plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /**
     * One row.
     *
     * @param number the line on which it begins, from 1
     * @param fields as written
     */
    public record Line(long number, List<String> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }
}
