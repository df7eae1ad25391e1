package org.marsad.initiatives.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.marsad.publishing.XlsxCells;
import org.marsad.publishing.XlsxFile;

/**
 * A table of the layout as a workbook. A sheet is known by its headings, which stand in one of its first rows, so
 * sheets may have any name and order; sheets without them are the person's own and are left alone.
 */
final class LayoutBook {
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_ROWS_BEFORE = 20;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_MERGED = 1000;

    private final Findings findings;
    private List<CellRangeAddress> merged = List.of();
    private boolean from1904;

    LayoutBook(Findings findings) {
        this.findings = findings;
    }

    void read(InputStream in, BiConsumer<String, LayoutRow> rows) throws RefusedFile, IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        var refusal = XlsxFile.inspect(bytes, MOST_BYTES);
        if (refusal.isPresent()) {
            throw findings.refusal(0, 0, "xlsx-" + refusal.get().code(), Integer.toString(MOST_BYTES >> 20));
        }
        try (XSSFWorkbook book = open(bytes)) {
            from1904 = book.isDate1904();
            if (!read(book, rows)) {
                throw findings.refusal(0, 0, "layout-columns");
            }
        }
    }

    private XSSFWorkbook open(byte[] bytes) throws RefusedFile {
        try {
            XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            // The library looks at a cell only when it is asked for, and says only then that it is damaged.
            for (Sheet sheet : book) {
                sheet.getMergedRegions();
                sheet.forEach(row -> row.forEach(it -> content(it, book.isDate1904())));
            }
            return book;
        } catch (IOException | RuntimeException _) {
            // Whatever the library says of a damaged file, its reader can only save it anew.
            throw findings.refusal(0, 0, "xlsx-broken", Integer.toString(MOST_BYTES >> 20));
        }
    }

    private boolean read(XSSFWorkbook book, BiConsumer<String, LayoutRow> rows) throws RefusedFile {
        boolean any = false;
        for (Sheet sheet : book) {
            LayoutHead head = null;
            merged = sheet.getMergedRegions();
            findings.inSheet(sheet.getSheetName());
            for (Row row : sheet) {
                if (head == null) {
                    head = head(row);
                    if (head == null && row.getRowNum() >= MOST_ROWS_BEFORE) {
                        break;
                    }
                    any |= head != null;
                } else {
                    row(head, row, rows);
                }
            }
        }
        return any;
    }

    private @Nullable LayoutHead head(Row row) throws RefusedFile {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            headings.add(XlsxCells.plain(row.getCell(i)));
        }
        LayoutHead head = LayoutHead.of(headings);
        if (!head.isWhole()) {
            return null;
        }
        if (merged.size() > MOST_MERGED) {
            throw findings.refusal(row.getRowNum() + 1, 0, "merged-many");
        }
        LayoutHeads.check(head, findings, row.getRowNum() + 1);
        return head;
    }

    private void row(LayoutHead head, Row row, BiConsumer<String, LayoutRow> rows) {
        int line = row.getRowNum() + 1;
        findings.about(null);
        List<@Nullable String> cells = new ArrayList<>();
        Set<Integer> broken = new TreeSet<>();
        for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            cells.add(text(row.getCell(i), line, broken));
        }
        LayoutRow read = new LayoutRow(head, line, cells);
        if (read.isBlank() && broken.isEmpty()) {
            return;
        }
        merged.stream()
                .filter(it -> it.getFirstRow() <= row.getRowNum() && row.getRowNum() <= it.getLastRow())
                .findFirst()
                .ifPresent(it -> findings.warn(line, it.getFirstColumn() + 1, "merged"));
        rows.accept(row.getSheet().getSheetName(), read);
    }

    /** What stands in a cell; null where nothing does, or nothing that can be used. */
    private @Nullable String text(@Nullable Cell cell, int line, Set<Integer> broken) {
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA || type == CellType.ERROR) {
            broken.add(cell.getColumnIndex());
            findings.warn(line, cell.getColumnIndex() + 1, "formula");
        }
        return content(cell, from1904);
    }

    private static @Nullable String content(Cell cell, boolean from1904) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? XlsxCells.day(cell.getNumericCellValue(), from1904)
                        : XlsxCells.number(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> null;
        };
    }
}
