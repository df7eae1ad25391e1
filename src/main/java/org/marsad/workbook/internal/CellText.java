package org.marsad.workbook.internal;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Field;
import org.marsad.kernel.Language;
import org.marsad.publishing.XlsxCells;

/**
 * Reads what stands in a cell whatever its type became: a number in a text field, a day as number in either of the two
 * ways of counting, a share as part of one, words of any of our languages for a code.
 */
final class CellText {
    /** Numbers that are days between 1990 and 2099 where a day is asked and the cell lost its format. */
    private static final double FIRST_DAY = 32_874;

    private static final double LAST_DAY = 73_050;

    private final OptionWords words;
    private final boolean from1904;

    /** @param from1904 whether the file counts days from 1904 on, as old spreadsheets of one maker do */
    CellText(Language language, boolean from1904) {
        this.words = OptionWords.in(language);
        this.from1904 = from1904;
    }

    Typed read(@Nullable Cell cell, Field field) {
        if (cell == null) {
            return Typed.NOTHING;
        }
        return switch (cell.getCellType()) {
            case STRING -> text(cell.getStringCellValue().strip(), field);
            case NUMERIC -> numeric(cell, field);
            case BOOLEAN -> text(cell.getBooleanCellValue() ? "yes" : "no", field);
            case FORMULA -> Typed.Wrong.of("workbook.cell.formula");
            case ERROR -> Typed.Wrong.of("workbook.cell.error");
            case BLANK, _NONE -> Typed.NOTHING;
        };
    }

    private Typed text(String text, Field field) {
        if (text.isEmpty()) {
            return Typed.NOTHING;
        }
        return switch (field.type()) {
            case CHOICE -> field.options() == null ? new Typed.Text(text) : words.option(field.options(), text);
            case LANGUAGE -> words.language(text);
            default -> new Typed.Text(text);
        };
    }

    private Typed numeric(Cell cell, Field field) {
        double value = cell.getNumericCellValue();
        boolean day = DateUtil.isCellDateFormatted(cell);
        return switch (field.type()) {
            case DATE ->
                day || value >= FIRST_DAY && value <= LAST_DAY
                        ? new Typed.Text(XlsxCells.day(value, from1904))
                        : Typed.Wrong.of("workbook.cell.notDate", XlsxCells.number(value));
            case COUNT, YEAR, PERCENT ->
                day
                        ? Typed.Wrong.of("workbook.cell.dateInNumber", XlsxCells.day(value, from1904))
                        : new Typed.Text(
                                field.type() == Field.Type.PERCENT ? percent(cell, value) : XlsxCells.number(value));
            default -> text(day ? XlsxCells.day(value, from1904) : XlsxCells.number(value), field);
        };
    }

    /** Typed as {@code 37.5%}, a share is kept as 0.375. */
    private static String percent(Cell cell, double value) {
        boolean share = cell.getCellStyle().getDataFormatString().contains("%");
        return XlsxCells.number(share ? value * 100 : value);
    }
}
