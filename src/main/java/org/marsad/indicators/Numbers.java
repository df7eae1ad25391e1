package org.marsad.indicators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.CsvRow;

/** Numbers as a table writes them: digits, perhaps a sign and a decimal point; exact; null for an empty cell. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final char MINUS_SIGN = '\u2212';

    private Numbers() {}

    /** Any number. */
    static @Nullable BigFraction any(CsvRow row, String column) {
        return read(row, column, _ -> true, "indicators.calc.notNumber");
    }

    /** A number of zero or more. */
    static @Nullable BigFraction notNegative(CsvRow row, String column) {
        return read(row, column, it -> it.signum() >= 0, "indicators.calc.negative");
    }

    /** A number above zero. */
    static @Nullable BigFraction positive(CsvRow row, String column) {
        return read(row, column, it -> it.signum() > 0, "indicators.calc.notPositive");
    }

    /** A year of four digits. */
    static @Nullable Integer year(CsvRow row, String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        int year = YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (year < Course.FIRST_YEAR || year > Course.LAST_YEAR) {
            throw row.refuse("indicators.calc.notYear", column, text);
        }
        return year;
    }

    private static @Nullable BigFraction read(
            CsvRow row, String column, Predicate<BigFraction> allowed, String refusal) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        String plain = text.replace(MINUS_SIGN, '-');
        String number = row.allowsDecimalComma() ? plain.replace(',', '.') : plain;
        if (!NUMBER.matcher(number).matches()) {
            throw row.refuse("indicators.calc.notNumber", column, text);
        }
        BigFraction value = fraction(new BigDecimal(number));
        if (!allowed.test(value)) {
            throw row.refuse(refusal, column, text);
        }
        return value;
    }

    static BigFraction fraction(BigDecimal value) {
        BigFraction unscaled = BigFraction.of(value.unscaledValue());
        return value.scale() <= 0 ? unscaled : unscaled.divide(BigInteger.TEN.pow(value.scale()));
    }
}
