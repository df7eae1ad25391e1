package org.marsad.indicators;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator was, is and should be: what {@link Progress} judges. What is not known is null.
 *
 * @param direction which way is good
 * @param baseYear the year of the base
 * @param base its value then
 * @param nowYear the year of the newest value, not before the base
 * @param now its value then
 * @param targetYear the year of the target, not before the base
 * @param target the value to reach by then
 */
public record Course(
        Direction direction,
        @Nullable Integer baseYear,
        @Nullable BigFraction base,
        @Nullable Integer nowYear,
        @Nullable BigFraction now,
        @Nullable Integer targetYear,
        @Nullable BigFraction target) {
    /** Years have four digits, as a year of five would be a slip and its roots would take for ever. */
    static final int FIRST_YEAR = 1800;

    static final int LAST_YEAR = 2200;

    public Course {
        checkYear(baseYear);
        checkYear(nowYear);
        checkYear(targetYear);
        if (span(baseYear, nowYear) < 0 || span(baseYear, targetYear) < 0) {
            throw new IllegalArgumentException("before the base: " + nowYear + ", " + targetYear);
        }
    }

    /** How many years were measured; 0 if there is no stretch of time. */
    int measured() {
        return span(baseYear, nowYear);
    }

    /** How many years there are from base to target; 0 if there is no stretch of time. */
    int planned() {
        return span(baseYear, targetYear);
    }

    private static int span(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? 0 : to - from;
    }

    private static void checkYear(@Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new IllegalArgumentException("no year: " + year);
        }
    }
}
