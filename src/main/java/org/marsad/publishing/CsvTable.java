package org.marsad.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV that spreadsheets and programs both read: commas, UTF-8 with a byte order mark, lines ended by CR LF.
 *
 * <p>What is missing is an empty cell; zero is {@code 0}. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it, unless it is a number: {@code =1+1} becomes {@code '=1+1}, {@code -0.05} stays.
 */
public final class CsvTable implements Rows {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param header the names of the columns */
    public CsvTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    @Override
    public void add(@Nullable Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + header.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(CsvCell.of(cell));
        }
        rows.add(row);
    }

    /** The same table with one more column that says the same in every row. */
    public CsvTable with(String column, String value) {
        List<String> names = new ArrayList<>(header);
        names.add(column);
        CsvTable wider = new CsvTable(names);
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.add(CsvCell.of(value));
            wider.rows.add(cells);
        }
        return wider;
    }

    /** The table as the bytes of a file. */
    public byte[] bytes() {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(out)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
