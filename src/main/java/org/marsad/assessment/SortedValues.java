package org.marsad.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The values of a group of partners in ascending order, without the partners: what its quartiles are read from. There
 * are at least five, as fewer would show the partners themselves.
 *
 * @param values x₀ … xₙ₋₁
 */
public record SortedValues(List<BigFraction> values) {
    private static final int FEWEST = 5;

    public SortedValues {
        if (values.size() < FEWEST) {
            throw new IllegalArgumentException("too few values: " + values.size());
        }
        values = values.stream().sorted(SortedValues::compare).toList();
    }

    /** These values sorted; empty for fewer than five. */
    public static Optional<SortedValues> of(Collection<BigFraction> values) {
        return values.size() < FEWEST ? Optional.empty() : Optional.of(new SortedValues(List.copyOf(values)));
    }

    /** @param quarters 1 for the first quartile, 2 for the median, 3 for the third */
    public Quartile quartile(int quarters) {
        return Quartile.of(values, quarters);
    }

    /** By difference: the library's own comparison turns negative numbers round (version 1.2). */
    private static int compare(BigFraction one, BigFraction other) {
        return one.subtract(other).signum();
    }
}
