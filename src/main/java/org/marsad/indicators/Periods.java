package org.marsad.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods as files write them: a year, quarter, month or day ({@code 2020}, {@code 2020-Q3}, {@code 2020-07}), or any
 * stretch of time from one to another ({@code 2015/2019}, {@code 2019-07/2020-06}), as ISO 8601 and SDMX have them.
 */
public final class Periods {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-A1)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-?M?(0[1-9]|1[0-2])");
    /** Halves and thirds of a year. */
    private static final Pattern PART = Pattern.compile("(\\d{4})-?(?:S([12])|T([1-3]))");

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})");
    private static final Pattern DURATION = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(P[0-9YMWD]+)");
    private static final Pattern STRETCH = Pattern.compile("([^/]+)/([^/]+)|(\\d{4}) ?[-\u2013] ?(\\d{4})");
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_THIRD = 4;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAY = "2020-07-01".length();
    private static final int MONTH_LENGTH = "2020-07".length();

    private Periods() {}

    /** As this program writes it; empty if it is none of them, or ends before it begins. */
    static Optional<String> find(String text) {
        try {
            return plain(text).or(() -> part(text)).or(() -> week(text)).or(() -> stretch(text));
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    /** As SDMX writes it: a stretch of time is its first day and how long it lasts. */
    public static String sdmx(String period) {
        int slash = period.indexOf('/');
        if (slash < 0) {
            return period;
        }
        LocalDate first = first(period.substring(0, slash));
        return first + "/"
                + java.time.Period.between(
                        first, last(period.substring(slash + 1)).plusDays(1));
    }

    private static Optional<String> plain(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(quarter.group(1) + "-Q" + quarter.group(2));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(month.group(1) + "-" + month.group(2));
        }
        return text.length() == DAY && text.charAt(MONTH_LENGTH) == '-'
                ? Optional.of(LocalDate.parse(text).toString())
                : Optional.empty();
    }

    private static Optional<String> part(String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            return Optional.empty();
        }
        boolean half = part.group(2) != null;
        int months = half ? MONTHS_OF_HALF : MONTHS_OF_THIRD;
        YearMonth first = YearMonth.of(Integer.parseInt(part.group(1)), 1)
                .plusMonths((Long.parseLong(half ? part.group(2) : part.group(3)) - 1) * months);
        return Optional.of(first + "/" + first.plusMonths(months - 1L));
    }

    private static Optional<String> week(String text) {
        Matcher week = WEEK.matcher(text);
        if (!week.matches()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(week.group(1) + "-W" + week.group(2) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        return first.get(IsoFields.WEEK_BASED_YEAR) == Integer.parseInt(week.group(1))
                ? Optional.of(first + "/" + first.plusDays(DAYS_OF_WEEK - 1L))
                : Optional.empty();
    }

    private static Optional<String> stretch(String text) {
        Matcher lasting = DURATION.matcher(text);
        if (lasting.matches()) {
            LocalDate first = LocalDate.parse(lasting.group(1));
            LocalDate after = first.plus(java.time.Period.parse(lasting.group(2)));
            return after.isAfter(first) ? Optional.of(first + "/" + after.minusDays(1)) : Optional.empty();
        }
        Matcher stretch = STRETCH.matcher(text);
        if (!stretch.matches()) {
            return Optional.empty();
        }
        boolean years = stretch.group(1) == null;
        Optional<String> from = plain(stretch.group(years ? 3 : 1).strip());
        Optional<String> to = plain(stretch.group(years ? 4 : 2).strip());
        return from.flatMap(one -> to.filter(other -> !last(other).isBefore(first(one)))
                .map(other -> one.equals(other) ? one : one + "/" + other));
    }

    private static LocalDate first(String plain) {
        return plain.length() == DAY
                ? LocalDate.parse(plain)
                : Period.find(plain).orElseThrow().start();
    }

    private static LocalDate last(String plain) {
        return plain.length() == DAY
                ? LocalDate.parse(plain)
                : Period.find(plain).orElseThrow().end();
    }
}
