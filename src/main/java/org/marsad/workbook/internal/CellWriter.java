package org.marsad.workbook.internal;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;

/** Writes a stored value as a spreadsheet has it: numbers and days as such, codes in words. */
final class CellWriter {
    private final FormTexts words;

    CellWriter(FormTexts words) {
        this.words = words;
    }

    void write(Cell cell, Field field, String value) {
        switch (field.type()) {
            case COUNT, YEAR, PERCENT -> cell.setCellValue(Double.parseDouble(value));
            case DATE -> cell.setCellValue(LocalDate.parse(value));
            case CHOICE -> Layout.put(cell, field.options() == null ? value : words.option(field.options(), value));
            case LANGUAGE -> Layout.put(cell, words.language(value));
            case TEXT, LINK, PARTNERS, DOCUMENT -> Layout.put(cell, value);
        }
    }
}
