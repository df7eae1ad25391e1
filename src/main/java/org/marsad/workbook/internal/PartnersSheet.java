package org.marsad.workbook.internal;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;

/** The last sheet: the partners' codes and names, for looking up. */
final class PartnersSheet {
    private static final int CODE_WIDTH = 16 * 256;
    private static final int NAME_WIDTH = 60 * 256;

    private PartnersSheet() {}

    static void write(XSSFWorkbook book, Styles styles, Texts texts, List<Partner> partners) {
        XSSFSheet sheet = book.createSheet(texts.t("workbook.partners.sheet"));
        SheetSetup.start(sheet, texts.language());
        sheet.setColumnWidth(0, CODE_WIDTH);
        sheet.setColumnWidth(1, NAME_WIDTH);
        row(sheet, styles, Styles.Look.HEAD, texts.t("workbook.partners.code"), texts.t("workbook.partners.name"));
        for (Partner partner : partners) {
            String name = partner.name().in(texts.language());
            row(sheet, styles, Styles.Look.LABEL, partner.code().value(), name);
        }
        sheet.createFreezePane(0, 1);
        SheetSetup.finish(sheet);
        SheetSetup.lock(sheet);
    }

    private static void row(XSSFSheet sheet, Styles styles, Styles.Look look, String code, String name) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        Layout.put(row, 0, code).setCellStyle(styles.of(look));
        Layout.put(row, 1, name).setCellStyle(styles.of(look));
    }
}
