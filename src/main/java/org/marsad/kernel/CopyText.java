package org.marsad.kernel;

import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY reads them: tabs between cells, a row a line, \N for nothing. */
public final class CopyText {
    private final StringBuilder text = new StringBuilder();

    /** Appends a row that begins with {@code first}. */
    public void row(long first, @Nullable Object[] cells) {
        text.append(first);
        for (Object cell : cells) {
            text.append('\t');
            cell(cell);
        }
        text.append('\n');
    }

    private void cell(@Nullable Object cell) {
        switch (cell) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Collection<?> many -> escape(array(many));
            default -> escape(cell.toString());
        }
    }

    /** Texts as PostgreSQL writes an array of them. */
    public static String array(Collection<?> many) {
        StringBuilder array = new StringBuilder("{");
        for (Object each : many) {
            array.append(array.length() > 1 ? "," : "").append('"');
            array.append(each.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\0' -> text.append('\uFFFD');
                default -> text.append(letter);
            }
        }
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The rows so far; from here on there are none. */
    public String take() {
        String rows = text.toString();
        text.setLength(0);
        return rows;
    }
}
