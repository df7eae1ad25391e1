package org.marsad.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years, quarters, months and days as files write them: {@code 2020}, {@code 2020-Q3}, {@code 2020-07}, a day. */
final class Periods {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-A1)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-?M?(0[1-9]|1[0-2])");

    private Periods() {}

    /** As this program writes it; empty if it is none of them. */
    static Optional<String> find(String text) {
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
        try {
            return Optional.of(LocalDate.parse(text).toString()).filter(it -> it.length() == "2020-07-01".length());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
