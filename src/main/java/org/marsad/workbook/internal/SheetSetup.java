package org.marsad.workbook.internal;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.marsad.kernel.Language;

/** What all sheets for readers have in common: their direction, their print and their lock. */
final class SheetSetup {
    private static final double NARROW = 0.4;

    private SheetSetup() {}

    static void start(XSSFSheet sheet, Language language) {
        sheet.setRightToLeft(language == Language.AR);
        sheet.setDisplayGridlines(false);
    }

    static void finish(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, NARROW);
        sheet.setMargin(PageMargin.RIGHT, NARROW);
        sheet.getFooter().setCenter("&P / &N");
    }

    /** Locks all cells but those to fill in, without a password: against slips, not against people. */
    static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
    }
}
