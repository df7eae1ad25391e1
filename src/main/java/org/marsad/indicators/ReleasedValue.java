package org.marsad.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Observations.Shown;

/**
 * A value as the public may have it: the one way from what is stored to pages, files, API, verdicts and the values of
 * groups. Small counts of people are hidden, some others rounded to five; a value that is missing is not zero.
 *
 * @param observation whose value it is
 * @param value the value; null if hidden or missing
 * @param flag why there is no value; null if there is one
 * @param threshold the smallest count of people that may be known; 0 where none are counted
 */
public record ReleasedValue(
        Observation observation,
        @Nullable BigDecimal value,
        @Nullable Flag flag,
        long threshold) {
    /**
     * What may be released of a series. Of counts of people, those of whole regions, of corridors and of some people
     * only are left out: with them, a hidden count of a country could be worked out.
     */
    public static List<Shown> list(Series series, List<Shown> values) {
        return values.stream().filter(it -> isOffered(series, it.observation())).toList();
    }

    /** Whether it may be known of an observation that there is one. */
    public static boolean isOffered(Series series, Observation it) {
        return series.threshold() == 0 || it.isOfCountry() && it.isOfAll();
    }

    public static ReleasedValue of(Series series, Shown shown) {
        return of(series, shown.observation());
    }

    /** Of one that is offered. */
    public static ReleasedValue of(Series series, Observation it) {
        BigDecimal value = it.value();
        long threshold = series.threshold();
        if (value == null) {
            return new ReleasedValue(it, null, Flag.MISSING, threshold);
        }
        boolean small = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(threshold)) < 0;
        return small
                ? new ReleasedValue(it, null, Flag.HIDDEN, threshold)
                : new ReleasedValue(it, series.isRounded() ? rounded(value) : value, null, threshold);
    }

    private static BigDecimal rounded(BigDecimal count) {
        long whole = count.setScale(0, RoundingMode.HALF_UP).longValueExact();
        return BigDecimal.valueOf(Disclosure.roundToFive(whole));
    }

    /** The value for computing; null if hidden or missing. */
    public @Nullable BigFraction exact() {
        return value == null ? null : Numbers.fraction(value);
    }

    /** Why there is no value. */
    public enum Flag {
        MISSING,
        HIDDEN
    }
}
