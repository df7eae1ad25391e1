package org.marsad.initiatives.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;

/**
 * The rows of a CSV file: UTF-8, commas, one line of column names. Cells may hold line breaks.
 *
 * @param file the file's name
 * @param columns where each column is
 * @param rows the rows with the line in which each starts
 */
record CsvRows(String file, Map<String, Integer> columns, List<Row> rows) {
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final String END = "\0";

    /** A row and the line in which it starts. */
    record Row(int line, CsvRecord record, Map<String, Integer> columns) {
        /** The cell of a column without surrounding blanks; null if it is empty or missing. */
        @Nullable
        String get(String column) {
            Integer index = columns.get(column);
            if (index == null || index >= record.getFieldCount()) {
                return null;
            }
            String cell = record.getField(index).strip();
            return cell.isEmpty() ? null : cell;
        }

        /** Whether any cell but the running number says something. */
        boolean isBlank() {
            return columns.keySet().stream().allMatch(it -> it.isEmpty() || get(it) == null);
        }
    }

    static CsvRows read(Path path, Findings findings, MessageDigest digest) throws RefusedFile {
        String name = String.valueOf(path.getFileName());
        findings.in(name);
        byte[] bytes = bytes(path);
        digest.update(bytes);
        if (bytes.length > MOST_BYTES) {
            throw findings.refusal(0, 0, "too-large-table", MOST_BYTES >> 20);
        }
        return parse(name, decode(bytes, findings), findings);
    }

    private static byte[] bytes(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UserError("initiatives.command.cannotRead", path);
        }
    }

    private static String decode(byte[] bytes, Findings findings) throws RefusedFile {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            if (text.indexOf('\0') >= 0) {
                throw findings.refusal(0, 0, "not-a-table");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw findings.refusal(line, 0, "encoding");
        }
    }

    private static CsvRows parse(String name, String text, Findings findings) throws RefusedFile {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        int line = 1;
        try {
            // The mark at the end is swallowed where a quotation mark is never closed.
            for (CsvRecord record : CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text + "\n" + END)) {
                line = (int) record.getStartingLineNumber();
                String first = record.getField(0);
                if (first.equals(END)) {
                    return new CsvRows(name, columns, rows);
                }
                if (columns.isEmpty()) {
                    for (int i = 0; i < record.getFieldCount(); i++) {
                        columns.putIfAbsent(record.getField(i).strip(), i);
                    }
                } else {
                    rows.add(new Row(line, record, columns));
                }
            }
        } catch (CsvParseException e) {
            throw findings.refusal(line, 0, "bad-row");
        }
        throw findings.refusal(line, 0, "open-quote");
    }

    boolean has(String... names) {
        for (String name : names) {
            if (!columns.containsKey(name)) {
                return false;
            }
        }
        return true;
    }
}
