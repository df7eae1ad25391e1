package org.marsad.indicators.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.Series;

/**
 * A value as the public may have it: the one way from what is stored to pages and API. Small counts of victims and of
 * missing people are hidden; a value that is missing is not zero.
 *
 * @param observation whose value it is
 * @param value the value; null if hidden or missing
 * @param flag why there is no value; null if there is one
 */
record ReleasedValue(
        Observation observation,
        @Nullable BigDecimal value,
        @Nullable Flag flag) {
    private static final BigDecimal THRESHOLD = BigDecimal.TEN;

    /**
     * What may be released of a series. Of counts of victims and missing people, those of whole regions are left out:
     * with them, a hidden count of a country could be worked out.
     */
    static List<Shown> list(Series series, List<Shown> values) {
        return values.stream()
                .filter(it ->
                        !series.countsVulnerablePeople() || it.observation().isOfCountry())
                .toList();
    }

    static ReleasedValue of(Series series, Shown shown) {
        Observation it = shown.observation();
        BigDecimal value = it.value();
        if (value == null) {
            return new ReleasedValue(it, null, Flag.MISSING);
        }
        boolean small = series.countsVulnerablePeople() && value.signum() > 0 && value.compareTo(THRESHOLD) < 0;
        return small ? new ReleasedValue(it, null, Flag.HIDDEN) : new ReleasedValue(it, value, null);
    }

    /** Why there is no value. */
    enum Flag {
        MISSING,
        HIDDEN
    }
}
