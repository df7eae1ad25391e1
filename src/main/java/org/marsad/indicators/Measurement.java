package org.marsad.indicators;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a tool counted for one of its indicators: a part of a whole, such as reports of those expected, or a plain count.
 *
 * @param indicator the code of the indicator
 * @param area of whom: a partner’s code, an action’s or domain’s id, {@link #ALL} or another group
 * @param period a year, quarter or month, as in {@link Period}
 * @param part how many; null where it is not known, which is not zero
 * @param whole of how many; null for a plain count
 */
public record Measurement(
        String indicator,
        String area,
        String period,
        @Nullable Long part,
        @Nullable Long whole) {
    /** All partners together. */
    public static final String ALL = "ALL";

    public Measurement {
        if (Period.find(period).isEmpty()) {
            throw new IllegalArgumentException("no period: " + period);
        }
        if (part != null && (part < 0 || whole != null && whole < part)) {
            throw new IllegalArgumentException("no part of a whole: " + part + " of " + whole);
        }
    }

    /** A part of a whole. */
    public static Measurement share(String indicator, String area, String period, long part, long whole) {
        return new Measurement(indicator, area, period, part, whole);
    }

    /** A plain count. */
    public static Measurement count(String indicator, String area, String period, long part) {
        return new Measurement(indicator, area, period, part, null);
    }

    /** The share in percent, or the count; empty if it is not known, and for a share of nothing. */
    public Optional<BigFraction> value() {
        if (part == null) {
            return Optional.empty();
        }
        return whole == null ? Optional.of(BigFraction.of(part)) : Share.percent(part, whole);
    }
}
