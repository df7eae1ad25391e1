package org.marsad.indicators;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a tool measured for one of its indicators: a part of a whole, such as reports of those expected, a plain count,
 * or an exact value that is neither, such as a balance, a gap or a mean. Only what counts no people may be such a value,
 * as disclosure control looks at counts.
 *
 * @param indicator the code of the indicator
 * @param area of whom: a partner’s code, an action’s or domain’s id, {@link #ALL} or another group
 * @param period a year, quarter or month, as in {@link Period}
 * @param part how many; null where it is not known, which is not zero
 * @param whole of how many; null for a plain count
 * @param exact a value in the indicator’s own unit that is neither share nor count; null for these
 */
public record Measurement(
        String indicator,
        String area,
        String period,
        @Nullable Long part,
        @Nullable Long whole,
        @Nullable BigFraction exact) {
    /** All partners together. */
    public static final String ALL = "ALL";

    /** Of what is shared, the part that peers reviewed, where an indicator is told step by step. */
    public static final String REVIEWED = "REVIEWED";

    /** Of what is shared, the part that others reused. */
    public static final String REUSED = "REUSED";

    public Measurement {
        if (Period.find(period).isEmpty()) {
            throw new IllegalArgumentException("no period: " + period);
        }
        if (part != null && (part < 0 || whole != null && whole < part)) {
            throw new IllegalArgumentException("no part of a whole: " + part + " of " + whole);
        }
        if (exact != null && (part != null || whole != null)) {
            throw new IllegalArgumentException("a value that is a share or a count too: " + exact);
        }
    }

    /** A share or a count, or that nothing is known. */
    public Measurement(String indicator, String area, String period, @Nullable Long part, @Nullable Long whole) {
        this(indicator, area, period, part, whole, null);
    }

    /** A part of a whole. */
    public static Measurement share(String indicator, String area, String period, long part, long whole) {
        return new Measurement(indicator, area, period, part, whole);
    }

    /** A plain count. */
    public static Measurement count(String indicator, String area, String period, long part) {
        return new Measurement(indicator, area, period, part, null);
    }

    /** A value in the indicator’s own unit, such as a balance of 13/20. */
    public static Measurement exact(String indicator, String area, String period, BigFraction value) {
        return new Measurement(indicator, area, period, null, null, value);
    }

    /** That it is not known, which is not zero. */
    public static Measurement missing(String indicator, String area, String period) {
        return new Measurement(indicator, area, period, null, null);
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return part != null || exact != null;
    }

    /** What its value is counted in: a share that stands beside a balance or a gap is in percent, a count is a number. */
    public String unit(Indicator its) {
        if (part == null) {
            return its.unit();
        }
        return whole != null ? "percent" : its.isSum() ? its.unit() : "number";
    }

    /** The share in percent, the count, or the value; empty if it is not known, and for a share of nothing. */
    public Optional<BigFraction> value() {
        if (exact != null) {
            return Optional.of(exact);
        }
        if (part == null) {
            return Optional.empty();
        }
        return whole == null ? Optional.of(BigFraction.of(part)) : Share.percent(part, whole);
    }
}
