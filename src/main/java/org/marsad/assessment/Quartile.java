package org.marsad.assessment;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One quartile with the two neighbours that it lies between, so that a page can show where it comes from. The rule is
 * that of {@link Quartiles}: at the place p · (n − 1) of the sorted values x₀ … xₙ₋₁.
 *
 * @param place the whole part of that place: the neighbour below is the value there
 * @param part the rest of it, from 0 to under 1: how far the quartile lies on the way to the neighbour above
 * @param below the neighbour below
 * @param above the neighbour above; the one below again where the quartile is that value itself
 */
public record Quartile(int place, BigFraction part, BigFraction below, BigFraction above) {
    private static final int ALL = 4;

    /** @param quarters 1 for the first quartile, 2 for the median, 3 for the third */
    static Quartile of(List<BigFraction> sorted, int quarters) {
        int fourfold = quarters * (sorted.size() - 1);
        int place = fourfold / ALL;
        int rest = fourfold % ALL;
        return new Quartile(
                place, BigFraction.of(rest, ALL), sorted.get(place), sorted.get(rest == 0 ? place : place + 1));
    }

    public BigFraction value() {
        return below.add(above.subtract(below).multiply(part));
    }
}
