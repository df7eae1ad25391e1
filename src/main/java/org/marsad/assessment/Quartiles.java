package org.marsad.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The middle half of a group of partners: what a country's profile is set beside, never a ranking.
 *
 * <p>Method: linear interpolation between the sorted values x₀ … xₙ₋₁ at the place p · (n − 1), for p = ¼, ½, ¾ (the
 * inclusive method of spreadsheets, type 7 of Hyndman and Fan, 1996). Exact. Of fewer than five values nothing is
 * said, as a range of so few would show the partners themselves. Example: 1, 2, 3, 4, 10, 11 give 2.25, 3.5 and 8.5.
 *
 * @param lower a quarter of the values lie at or below it
 * @param median half of the values lie at or below it
 * @param upper three quarters of the values lie at or below it
 */
public record Quartiles(BigFraction lower, BigFraction median, BigFraction upper) {
    private static final int FEWEST = 5;

    /** The quartiles of these values; empty for fewer than five. */
    public static Optional<Quartiles> of(Collection<BigFraction> values) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigFraction> sorted = values.stream().sorted(Quartiles::compare).toList();
        return Optional.of(new Quartiles(quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3)));
    }

    /** By difference: the library's own comparison turns negative numbers round (version 1.2). */
    private static int compare(BigFraction one, BigFraction other) {
        return one.subtract(other).signum();
    }

    private static BigFraction quarter(List<BigFraction> sorted, int quarters) {
        int place = quarters * (sorted.size() - 1);
        BigFraction below = sorted.get(place / 4);
        if (place % 4 == 0) {
            return below;
        }
        BigFraction above = sorted.get(place / 4 + 1);
        return below.add(above.subtract(below).multiply(BigFraction.of(place % 4, 4)));
    }
}
