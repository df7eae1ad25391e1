package org.marsad.initiatives.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.initiatives.internal.LayoutField.Column;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/**
 * The workbook of the layout: a sheet with headings, notes and drop-down lists, a sheet that explains the columns, and
 * one with the lists. In Arabic all of them run from right to left.
 */
final class LayoutTemplate {
    private static final List<Column> COLUMNS = LayoutField.columns();
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "pt", "es");
    private static final int LAST_ROW = 20_000;
    private static final int WIDTH = 22 * 256;
    private static final int WIDE = 100 * 256;
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 6;

    private final Texts texts;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle head = style(true, false);
    private final CellStyle wrapped = style(false, true);
    private final CellStyle text = text();

    private LayoutTemplate(Texts texts) {
        this.texts = texts;
    }

    /** The workbook with its headings in the first row of the first sheet, and no initiative. */
    static XSSFWorkbook in(Language language) {
        LayoutTemplate template = new LayoutTemplate(Texts.in(language));
        XSSFSheet table = template.sheet("initiatives.layout.sheet.table");
        XSSFSheet columns = template.sheet("initiatives.layout.sheet.columns");
        XSSFSheet lists = template.sheet("initiatives.layout.sheet.lists");
        template.table(table);
        template.explain(columns);
        template.offer(lists, table);
        return template.book;
    }

    /** The words in which a code of a list stands in the workbook. */
    static String word(LayoutField field, String code, Texts texts) {
        return switch (field) {
            case KIND -> texts.t("initiatives.kind." + code);
            case STATUS -> LayoutWords.STATUSES.contains(code) ? texts.t("initiatives.status." + code) : code;
            default -> code;
        };
    }

    private XSSFSheet sheet(String key) {
        XSSFSheet sheet = book.createSheet(texts.t(key));
        sheet.setRightToLeft(texts.language() == Language.AR);
        return sheet;
    }

    private void table(XSSFSheet sheet) {
        Row row = sheet.createRow(0);
        XSSFDrawing notes = sheet.createDrawingPatriarch();
        for (int i = 0; i < COLUMNS.size(); i++) {
            Column column = COLUMNS.get(i);
            sheet.setColumnWidth(i, WIDTH);
            sheet.setDefaultColumnStyle(i, text);
            row.createCell(i).setCellValue(column.head(texts));
            row.getCell(i).setCellStyle(head);
            XSSFComment note =
                    notes.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, i, 1, i + NOTE_COLUMNS, NOTE_ROWS));
            note.setString(new XSSFRichTextString(column.field().note(texts)));
            note.setAuthor("Marsad");
            row.getCell(i).setCellComment(note);
        }
        sheet.createFreezePane(1, 1);
    }

    private void explain(XSSFSheet sheet) {
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDE);
        for (LayoutField field : LayoutField.values()) {
            Row row = sheet.createRow(field.ordinal());
            row.createCell(0).setCellValue(field.head(texts));
            row.getCell(0).setCellStyle(wrapped);
            row.createCell(1).setCellValue(field.note(texts));
            row.getCell(1).setCellStyle(wrapped);
        }
    }

    private void offer(XSSFSheet lists, XSSFSheet table) {
        offer(lists, table, LayoutField.KIND, LayoutWords.KINDS, 0);
        offer(lists, table, LayoutField.STATUS, LayoutWords.STATUSES, 1);
        offer(lists, table, LayoutField.TITLE_LANGUAGE, LANGUAGES, 2);
        offer(lists, table, LayoutField.GROUPS, LayoutWords.GROUPS, 3);
    }

    /** A list in its own column, and the drop-downs that offer it; cells with several codes take any text. */
    private void offer(XSSFSheet lists, XSSFSheet table, LayoutField field, List<String> codes, int at) {
        lists.setColumnWidth(at, WIDTH);
        row(lists, 0).createCell(at).setCellValue(field.head(texts));
        for (int i = 0; i < codes.size(); i++) {
            row(lists, i + 1).createCell(at).setCellValue(word(field, codes.get(i), texts));
        }
        String letters = CellReference.convertNumToColString(at);
        String range = "'" + lists.getSheetName() + "'!$" + letters + "$2:$" + letters + "$" + (codes.size() + 1);
        CellRangeAddressList cells = new CellRangeAddressList();
        IntStream.range(0, COLUMNS.size())
                .filter(it -> offers(COLUMNS.get(it).field(), field))
                .forEach(it -> cells.addCellRangeAddress(1, it, LAST_ROW, it));
        DataValidationHelper helper = table.getDataValidationHelper();
        DataValidation offered = helper.createValidation(helper.createFormulaListConstraint(range), cells);
        offered.setEmptyCellAllowed(true);
        // In this library, true means that the arrow is there.
        offered.setSuppressDropDownArrow(true);
        boolean closed = field == LayoutField.KIND || field == LayoutField.STATUS;
        offered.setShowErrorBox(closed);
        if (closed) {
            offered.createErrorBox(field.head(texts), field.note(texts));
        }
        table.addValidationData(offered);
    }

    private static boolean offers(LayoutField field, LayoutField list) {
        return field == list || list == LayoutField.TITLE_LANGUAGE && field == LayoutField.DESCRIPTION_LANGUAGE;
    }

    private static Row row(XSSFSheet sheet, int at) {
        Row row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }

    private CellStyle style(boolean bold, boolean wraps) {
        Font font = book.createFont();
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(wraps);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Texts are marked as such, so that a spreadsheet makes no date or number of a code. */
    private CellStyle text() {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }
}
