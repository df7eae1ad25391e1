package org.marsad.initiatives.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of the layout as CSV: UTF-8 with or without its mark, commas, semicolons or tabs, whichever part most
 * headings. Row by row, so a file may have any size.
 */
final class LayoutCsv {
    private static final int MOST_HEAD = 1 << 16;

    /** Follows the file's text, in which it can't be: swallowed where a quotation mark is never closed. */
    private static final String END = "\0";

    private final Findings findings;
    private int line = 1;

    LayoutCsv(Findings findings) {
        this.findings = findings;
    }

    void read(InputStream in, Consumer<LayoutRow> rows) throws RefusedFile, IOException {
        InputStream marked =
                new SequenceInputStream(in, new ByteArrayInputStream(("\n" + END).getBytes(StandardCharsets.UTF_8)));
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(marked, StandardCharsets.UTF_8.newDecoder()), MOST_HEAD)) {
            skipMark(text);
            parse(text, rows);
        } catch (CsvParseException _) {
            throw findings.refusal(line, 0, "bad-row");
        } catch (CharacterCodingException _) {
            throw findings.refusal(line, 0, "encoding");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw findings.refusal(line, 0, "encoding");
            }
            throw e.getCause();
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private void parse(BufferedReader text, Consumer<LayoutRow> rows) throws RefusedFile, IOException {
        LayoutHead head = null;
        boolean ended = false;
        for (CsvRecord record : records(text, separator(text))) {
            line = (int) record.getStartingLineNumber();
            List<String> cells = record.getFields();
            if (ended || cells.stream().anyMatch(it -> it.indexOf('\0') >= 0 && !it.endsWith(END))) {
                throw findings.refusal(line, 0, "not-a-table");
            }
            ended = cells.equals(List.of(END));
            if (!ended && cells.getLast().endsWith(END)) {
                throw findings.refusal(line, 0, "open-quote");
            }
            if (head == null) {
                head = head(cells);
            } else if (!ended) {
                row(head, cells, rows);
            }
        }
        if (!ended) {
            throw findings.refusal(line, 0, "bad-row");
        }
    }

    private static Iterable<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private LayoutHead head(List<String> cells) throws RefusedFile {
        LayoutHead head = LayoutHead.of(cells);
        if (!head.isWhole()) {
            throw findings.refusal(line, 0, "layout-columns");
        }
        LayoutHeads.check(head, findings, line);
        return head;
    }

    private void row(LayoutHead head, List<String> cells, Consumer<LayoutRow> rows) {
        LayoutRow row = new LayoutRow(
                head, line, cells.stream().map(LayoutCsv::unguarded).toList());
        if (!row.isBlank()) {
            rows.accept(row);
        }
    }

    /** Without the apostrophe that keeps spreadsheets from taking a text for a formula. */
    private static @Nullable String unguarded(String cell) {
        return LayoutGuard.remove(cell);
    }

    /** The separator that parts most headings of the first line. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(MOST_HEAD);
        char[] letters = new char[MOST_HEAD - 1];
        int length = Math.max(text.read(letters), 0);
        text.reset();
        String first = new String(letters, 0, length).lines().findFirst().orElse("");
        char best = ',';
        int most = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            int known = LayoutHead.count(
                    List.of(first.replace("\"", "").toLowerCase(Locale.ROOT).split(String.valueOf(separator), -1)));
            if (known > most) {
                best = separator;
                most = known;
            }
        }
        return best;
    }
}
