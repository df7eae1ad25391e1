package org.marsad.publishing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a workbook, as text that depends on no locale. */
public final class XlsxCells {
    private static final int DIGITS = 6;

    /** What looks like one of the format's own escapes, and would be read as a letter. */
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private XlsxCells() {}

    /** Writes a text into a cell, such that exactly this text is read again. */
    public static void put(Cell cell, String text) {
        cell.setCellValue(ESCAPE.matcher(text).replaceAll("_x005F_$1"));
    }

    /** Whether nothing stands in it. */
    public static boolean isEmpty(@Nullable Cell cell) {
        return cell == null
                || cell.getCellType() == CellType.BLANK
                || cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().isBlank();
    }

    /** The text of a cell of ours; empty if it is none. */
    public static String plain(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell.getNumericCellValue());
            default -> "";
        };
    }

    /** A day as {@code 2026-01-29}, without its time; no day, such as a negative number, is left as the number it is. */
    public static String day(double value, boolean from1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, from1904);
        return time == null ? number(value) : time.toLocalDate().toString();
    }

    /** A number without exponent and without the noise behind its sixth decimal; empty if it is none. */
    public static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
