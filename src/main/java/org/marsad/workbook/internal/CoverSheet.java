package org.marsad.workbook.internal;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.followup.Draft;
import org.marsad.followup.Field;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** The first sheet: whose report it is, until when, how to fill it in, and what the colours mean. */
final class CoverSheet {
    private static final int WIDTH = 100 * 256;

    private final XSSFSheet sheet;
    private final Styles styles;
    private int next;

    private CoverSheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static void write(XSSFWorkbook book, Styles styles, Texts texts, Draft draft, String partner) {
        Language language = texts.language();
        XSSFSheet sheet = book.createSheet(texts.t("workbook.cover.sheet"));
        SheetSetup.start(sheet, language);
        sheet.setColumnWidth(0, WIDTH);
        CoverSheet cover = new CoverSheet(sheet, styles);
        cover.line(
                Styles.Look.TITLE,
                texts.t("workbook.cover.title", partner, draft.cycle().title().in(language)));
        cover.line(
                Styles.Look.LABEL,
                texts.t("workbook.cover.deadline", texts.date(draft.cycle().deadline())));
        cover.gap();
        cover.line(Styles.Look.QUESTION, texts.t("workbook.cover.how"));
        cover.line(Styles.Look.LABEL, texts.t("workbook.cover.step.fill"));
        cover.line(Styles.Look.LABEL, texts.t("workbook.cover.step.confirm"));
        cover.line(Styles.Look.LABEL, texts.t("workbook.cover.step.languages"));
        cover.line(Styles.Look.LABEL, texts.t("workbook.cover.step.files"));
        cover.line(Styles.Look.LABEL, texts.t("workbook.cover.step.upload"));
        cover.gap();
        cover.line(Styles.Look.QUESTION, texts.t("workbook.cover.colours"));
        cover.line(Styles.Look.LABEL, texts.t("workbook.cover.colour.input"))
                .setCellStyle(styles.input(Field.Type.TEXT, false));
        cover.line(Styles.Look.LABEL, texts.t("workbook.cover.colour.carried"))
                .setCellStyle(styles.input(Field.Type.TEXT, true));
        cover.gap();
        cover.line(Styles.Look.QUESTION, texts.t("workbook.cover.people"));
        cover.line(Styles.Look.LABEL, texts.t("workbook.cover.people.text"));
        SheetSetup.finish(sheet);
        SheetSetup.lock(sheet);
    }

    private Cell line(Styles.Look look, String text) {
        Cell cell = Layout.put(sheet.createRow(next++), 0, text);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private void gap() {
        next++;
    }
}
