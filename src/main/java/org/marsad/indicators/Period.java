package org.marsad.indicators;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A year, a quarter or a month, as observations name them: {@code 2019}, {@code 2019-Q4}, {@code 2019-07}.
 *
 * @param year the year
 * @param part the quarter from 1 to 4 or the month from 1 to 12; 1 for a whole year
 * @param parts into how many a year is divided: 1, 4 or 12
 */
public record Period(int year, int part, int parts) implements Comparable<Period> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;
    private static final Comparator<Period> ORDER = Comparator.<Period>comparingInt(Period::year)
            .thenComparingInt(it -> it.part * (MONTHS / it.parts))
            .thenComparingInt(Period::parts);

    /** Empty for what is no such period, as a free text may be. */
    public static Optional<Period> find(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(new Period(year, Integer.parseInt(matcher.group(2)), QUARTERS));
        }
        return Optional.of(
                matcher.group(3) == null
                        ? new Period(year, 1, 1)
                        : new Period(year, Integer.parseInt(matcher.group(3)), MONTHS));
    }

    /** Where it begins on an axis of years: the third quarter of 2019 at 2019½. */
    public BigFraction begin() {
        return BigFraction.of(year).add(BigFraction.of(part - 1, parts));
    }

    /** Its first day. */
    public LocalDate start() {
        return LocalDate.of(year, (part - 1) * (MONTHS / parts) + 1, 1);
    }

    /** Its last day: whoever is a member then is a member in it. */
    public LocalDate end() {
        return LocalDate.of(year, part * (MONTHS / parts), 1).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** As observations write it. */
    @Override
    public String toString() {
        return parts == 1
                ? String.valueOf(year)
                : parts == QUARTERS ? year + "-Q" + part : String.format(Locale.ROOT, "%d-%02d", year, part);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
