package org.marsad.indicators;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact means of what is known. What is missing must be left out before; nothing stands in for it here. */
public final class Averages {
    /** Ascending; by difference, as the library’s own comparison turns negative numbers round (version 1.2). */
    public static final Comparator<BigFraction> ORDER =
            (one, other) -> one.subtract(other).signum();

    private Averages() {}

    /** The plain mean; empty for no values. */
    public static Optional<BigFraction> mean(Collection<BigFraction> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(sum(values).divide(values.size()));
    }

    /** The value in the middle, or the mean of the two there; empty for no values. */
    public static Optional<BigFraction> median(Collection<BigFraction> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<BigFraction> sorted = values.stream().sorted(ORDER).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? Optional.of(sorted.get(half)) : mean(sorted.subList(half - 1, half + 1));
    }

    /**
     * The value at or below which this share of the values lies, interpolated between neighbours at share · (n − 1), as
     * spreadsheets do; empty for no values.
     *
     * @param share from 0 to 1
     */
    public static Optional<BigFraction> quantile(Collection<BigFraction> values, BigFraction share) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<BigFraction> sorted = values.stream().sorted(ORDER).toList();
        BigFraction place = share.multiply(sorted.size() - 1);
        int below = place.intValue();
        int above = Math.min(below + 1, sorted.size() - 1);
        BigFraction gap = sorted.get(above).subtract(sorted.get(below));
        return Optional.of(sorted.get(below).add(gap.multiply(place.subtract(below))));
    }

    /** The sum; zero for no values. */
    static BigFraction sum(Collection<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
}
