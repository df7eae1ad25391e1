package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.marsad.kernel.UserError;

/**
 * A table in a text file that may be larger than memory, row by row: UTF-8 with or without its mark, separated as its
 * first line is, rows of any length.
 */
final class CsvStream {
    private static final int LOOKED_AT = 1 << 16;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Follows the file’s text, in which it can’t be: swallowed where a quotation mark is never closed. */
    private static final String END = "\n\0";

    private CsvStream() {}

    /** What is to be done with each row. */
    @FunctionalInterface
    interface Rows {
        /** @param line on which the row begins, from 1 */
        void row(long line, List<String> fields);
    }

    /** A file, or what is carried within the program. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * Empty lines are left out.
     *
     * @throws UserError with the file, the line and what to do
     */
    static void read(Path path, Rows rows) {
        read(path, () -> Files.newInputStream(path), rows, _ -> {});
    }

    /** @param told is told first what separates the fields */
    static void read(Path path, Opening opening, Rows rows, Consumer<Character> told) {
        long line = 1;
        try (InputStream in = new BufferedInputStream(opening.open(), LOOKED_AT)) {
            char separator = separator(in);
            told.accept(separator);
            Iterator<CsvRecord> records = records(in, separator).iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                String last = record.getField(record.getFieldCount() - 1);
                if (last.equals("\0") && record.getFieldCount() == 1 && !records.hasNext()) {
                    break;
                }
                if (last.equals("\0")) {
                    throw new UserError("kernel.file.notText", path.toString(), String.valueOf(line));
                }
                if (last.endsWith(END.substring(1))) {
                    throw new UserError("kernel.file.quoteOpen", path.toString(), String.valueOf(line));
                }
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    rows.row(line, record.getFields());
                }
            }
        } catch (CsvParseException _) {
            throw new UserError("kernel.file.rowTooLong", path.toString(), String.valueOf(line));
        } catch (UncheckedIOException e) {
            throw fault(path, requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw fault(path, e);
        }
    }

    private static Iterable<CsvRecord> records(InputStream in, char separator) {
        InputStream whole = new SequenceInputStream(in, new ByteArrayInputStream(END.getBytes(StandardCharsets.UTF_8)));
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(new InputStreamReader(whole, StandardCharsets.UTF_8.newDecoder()));
    }

    /** Leaves the stream behind its mark, if it has one. */
    private static char separator(InputStream in) throws IOException {
        in.mark(LOOKED_AT);
        byte[] start = in.readNBytes(LOOKED_AT - 1);
        in.reset();
        int at = 0;
        if (start.length >= UTF_8_MARK.length && ByteBuffer.wrap(start, 0, 3).equals(ByteBuffer.wrap(UTF_8_MARK))) {
            at = UTF_8_MARK.length;
            in.skipNBytes(at);
        }
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (; at < start.length && (quoted || start[at] != '\n'); at++) {
            quoted ^= start[at] == '"';
            commas += !quoted && start[at] == ',' ? 1 : 0;
            semicolons += !quoted && start[at] == ';' ? 1 : 0;
            tabs += !quoted && start[at] == '\t' ? 1 : 0;
        }
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static UserError fault(Path path, IOException e) {
        return e instanceof CharacterCodingException
                ? new UserError("kernel.file.notText", path.toString(), String.valueOf(lineOfFault(path)))
                : new UserError("kernel.file.unreadable", path.toString());
    }

    private static long lineOfFault(Path path) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(LOOKED_AT);
        CharBuffer text = CharBuffer.allocate(LOOKED_AT);
        long line = 1;
        try (var in = Files.newByteChannel(path)) {
            while (in.read(bytes) >= 0) {
                CoderResult result = decoder.decode(bytes.flip(), text, false);
                line += text.flip().chars().filter(it -> it == '\n').count();
                if (result.isError()) {
                    break;
                }
                bytes.compact();
                text.clear();
            }
        } catch (IOException _) {
            return line;
        }
        return line;
    }
}
