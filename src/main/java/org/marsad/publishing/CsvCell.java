package org.marsad.publishing;

import static java.util.Objects.requireNonNullElse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a value is written into a CSV file, so that no spreadsheet takes it for a formula. */
final class CsvCell {
    private static final String RISKY = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private CsvCell() {}

    static String of(@Nullable Object value) {
        String cell = requireNonNullElse(value, "").toString();
        boolean risky = !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0;
        return risky && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
