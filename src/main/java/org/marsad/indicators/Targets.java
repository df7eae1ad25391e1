package org.marsad.indicators;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Where a target lies between a base and a later goal, and how evenly something is spread. */
public final class Targets {
    private Targets() {}

    /**
     * The value of a year on the straight line from the base to a goal of a later year. Example: from 8.0 in 2022 to 3.0
     * in 2030, 4.875 is wanted in 2027.
     */
    public static BigFraction onTheWay(BigFraction base, int baseYear, BigFraction goal, int goalYear, int year) {
        if (goalYear <= baseYear) {
            throw new IllegalArgumentException("the goal is not after the base");
        }
        return base.add(goal.subtract(base).multiply(BigFraction.of(year - baseYear, goalYear - baseYear)));
    }

    /**
     * How evenly things are spread over places: 1 if all have the same share.
     *
     * <pre>1 − ½ · Σ |share − 1 / places|</pre>
     *
     * <p>Example: 10, 5, 3, 2 and 0 meetings in five domains give 0.65. Empty if there is nothing to spread.
     */
    public static Optional<BigFraction> balance(Collection<Integer> counts) {
        long all = counts.stream().mapToLong(it -> it).sum();
        if (all == 0) {
            return Optional.empty();
        }
        BigFraction even = BigFraction.of(1, counts.size());
        BigFraction apart = counts.stream()
                .map(it -> BigFraction.of(it, all).subtract(even).abs())
                .reduce(BigFraction.ZERO, BigFraction::add);
        return Optional.of(BigFraction.ONE.subtract(apart.divide(2)));
    }
}
