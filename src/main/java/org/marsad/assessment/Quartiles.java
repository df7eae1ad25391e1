package org.marsad.assessment;

import java.util.Collection;
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
    /** The quartiles of these values; empty for fewer than five. */
    public static Optional<Quartiles> of(Collection<BigFraction> values) {
        return SortedValues.of(values).map(Quartiles::of);
    }

    static Quartiles of(SortedValues sorted) {
        return new Quartiles(
                sorted.quartile(1).value(),
                sorted.quartile(2).value(),
                sorted.quartile(3).value());
    }
}
