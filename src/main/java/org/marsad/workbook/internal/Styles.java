package org.marsad.workbook.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Field;

/** How cells look. Colour never says something alone: what is carried over is also slanted and said in words. */
final class Styles {
    /** What a cell is for. */
    enum Look {
        TITLE,
        SECTION,
        QUESTION,
        LABEL,
        HEAD,
        NOTE,
        KEY
    }

    private static final String INPUT_FILL = "E3EEF6";
    private static final String CARRIED_FILL = "EFE9DC";
    private static final String SECTION_FILL = "1E3F55";
    private static final String EDGE = "7C8A94";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);
    private final Map<String, XSSFCellStyle> inputs = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
        looks.put(Look.TITLE, look(font(16, true, false, null), null));
        looks.put(Look.SECTION, look(font(13, true, false, "FFFFFF"), SECTION_FILL));
        looks.put(Look.QUESTION, look(font(11, true, false, null), null));
        looks.put(Look.LABEL, look(font(11, false, false, null), null));
        looks.put(Look.HEAD, look(font(10, true, false, null), null));
        looks.put(Look.NOTE, look(font(10, false, true, null), null));
        looks.put(Look.KEY, look(font(8, false, false, EDGE), null));
    }

    XSSFCellStyle of(Look look) {
        return looks.computeIfAbsent(look, _ -> book.createCellStyle());
    }

    /** A cell to fill in: unlocked, with an edge, in the format of its field. */
    XSSFCellStyle input(Field.Type type, boolean carried) {
        String format = format(type);
        return inputs.computeIfAbsent(format + carried, _ -> {
            XSSFCellStyle style = look(font(11, false, carried, null), carried ? CARRIED_FILL : INPUT_FILL);
            style.setLocked(false);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setAlignment(HorizontalAlignment.GENERAL);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        });
    }

    /** Texts are marked as such, so that a spreadsheet makes no date or number of them. */
    private static String format(Field.Type type) {
        return switch (type) {
            case COUNT, YEAR -> "0";
            case PERCENT -> "General";
            case DATE -> "yyyy\\-mm\\-dd";
            default -> "@";
        };
    }

    private XSSFCellStyle look(XSSFFont font, @Nullable String fill) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(int points, boolean bold, boolean slanted, @Nullable String colour) {
        XSSFFont font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setItalic(slanted);
        if (colour != null) {
            font.setColor(colour(colour));
        }
        return font;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
