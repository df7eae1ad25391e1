package org.marsad.workbook.internal;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.publishing.XlsxCells;

/** A workbook in somebody's hands: what a person does to it with a spreadsheet program. */
public final class FilledIn implements AutoCloseable {
    private final XSSFWorkbook book;
    private final CellWriter cells;
    private final Map<String, Row> rows = new HashMap<>();

    public FilledIn(byte[] file, Language language) {
        try {
            this.book = new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.cells = new CellWriter(new FormTexts(Texts.in(language)));
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                rows.put(XlsxCells.plain(row.getCell(Layout.KEY_COLUMN)), row);
            }
        }
    }

    XSSFWorkbook book() {
        return book;
    }

    Row row(String key) {
        return requireNonNull(rows.get(key), key);
    }

    /** The first cell to fill in of a row. */
    Cell cell(String key) {
        return row(key).getCell(Layout.FIRST_VALUE);
    }

    /** Writes all values of a question, as a person who chooses from lists does; nothing in the other cells. */
    public void answer(Question question, Map<String, String> values) {
        List<Field> fields = Layout.cells(question);
        for (int i = 0; i < fields.size(); i++) {
            for (int line = 1; line <= question.lines(); line++) {
                boolean lines = Layout.hasLines(question);
                String rest = lines ? Integer.toString(line) : fields.get(i).name();
                Cell cell = row(new RowKey(question.action(), question.code(), rest).toString())
                        .getCell(Layout.FIRST_VALUE + (lines ? i : 0));
                String value = values.get(question.place(line, fields.get(i).name()));
                cell.setBlank();
                if (value != null) {
                    cells.write(cell, fields.get(i), value);
                }
            }
        }
    }

    public byte[] save() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
