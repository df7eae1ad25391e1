package org.marsad.initiatives.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.initiatives.internal.LayoutField.Column;
import org.marsad.kernel.Texts;
import org.marsad.publishing.XlsxCells;

/** Writes rows of the layout one after the other, however many there are. */
interface LayoutWriter {
    void write(Draft draft) throws IOException;

    void finish() throws IOException;

    static LayoutWriter csv(Texts texts, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        return new Csv(texts, text);
    }

    static LayoutWriter book(Texts texts, OutputStream out) {
        return new Book(texts, out);
    }

    /** Commas, and codes for words; what a spreadsheet would take for a formula is guarded. */
    final class Csv implements LayoutWriter {
        private final CsvWriter csv;

        Csv(Texts texts, Writer out) {
            csv = CsvWriter.builder().build(out);
            csv.writeRecord(
                    LayoutField.columns().stream().map(it -> it.head(texts)).toList());
        }

        @Override
        public void write(Draft draft) {
            csv.writeRecord(LayoutCells.of(draft).stream().map(LayoutGuard::add).toList());
        }

        @Override
        public void finish() throws IOException {
            csv.flush();
        }
    }

    /** The template with rows in it, and words for codes; every cell is a text. */
    final class Book implements LayoutWriter {
        private static final int ROWS_IN_MEMORY = 100;
        private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

        private final List<Column> columns = LayoutField.columns();
        private final Texts texts;
        private final OutputStream out;
        private final SXSSFWorkbook book;
        private final Sheet sheet;
        private final CellStyle style;
        private int next = 1;

        Book(Texts texts, OutputStream out) {
            this.texts = texts;
            this.out = out;
            XSSFWorkbook template = LayoutTemplate.in(texts.language());
            this.style = template.getSheetAt(0).getColumnStyle(0);
            this.book = new SXSSFWorkbook(template, ROWS_IN_MEMORY);
            // What readers of streams, ours among them, can't read is only needed beyond 4 GB.
            book.setZip64Mode(Zip64Mode.Never);
            this.sheet = book.getSheetAt(0);
        }

        @Override
        public void write(Draft draft) {
            Row row = sheet.createRow(next++);
            List<String> cells = new ArrayList<>(LayoutCells.of(draft));
            for (int i = 0; i < cells.size(); i++) {
                String text = LayoutTemplate.word(columns.get(i).field(), cells.get(i), texts);
                if (!cells.get(i).isEmpty()) {
                    Cell cell = row.createCell(i);
                    cell.setCellStyle(style);
                    XlsxCells.put(cell, text.substring(0, Math.min(text.length(), LONGEST)));
                }
            }
        }

        @Override
        public void finish() throws IOException {
            try (book) {
                book.write(out);
            }
        }
    }
}
