package org.marsad.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.kernel.Language;

/**
 * A table of texts as a workbook of one sheet: its header and first two columns stay in sight, and it runs from right to
 * left in Arabic. Every cell is a text, so no spreadsheet takes one for a formula; what is missing is an empty cell.
 *
 * @param sheet the sheet's name, at most 31 characters
 * @param language the language of the table
 * @param header the names of the columns
 */
public record XlsxTable(String sheet, Language language, List<String> header) {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int COLUMNS_STAYING = 2;
    private static final int WIDTH = 20;

    public XlsxTable {
        header = List.copyOf(header);
    }

    /** The table with these rows as the bytes of a file. */
    public byte[] bytes(List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet page = workbook.createSheet(sheet);
            page.setRightToLeft(language == Language.AR);
            page.setDefaultColumnWidth(WIDTH);
            page.createFreezePane(COLUMNS_STAYING, 1);
            Font bold = workbook.createFont();
            bold.setBold(true);
            CellStyle head = workbook.createCellStyle();
            head.setFont(bold);
            write(page.createRow(0), header);
            page.getRow(0).forEach(it -> it.setCellStyle(head));
            for (int i = 0; i < rows.size(); i++) {
                write(page.createRow(i + 1), rows.get(i));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
    }
}
