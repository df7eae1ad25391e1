package org.marsad.indicators;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * People who returned following an order, by people ordered to leave: a context, never a goal. Above and below stand
 * different people, and orders of other years; series of returns to any country and of returns outside the European
 * Union must not be mixed.
 *
 * <p>Published counts are rounded to a multiple of five, so the ratio lies in an interval, which is wide where counts are
 * small:
 *
 * <pre>from 100 · (returned − 2.5) / (ordered + 2.5) to 100 · (returned + 2.5) / (ordered − 2.5)</pre>
 *
 * <p>Source: Eurostat, enforcement of immigration legislation. Examples: European Union 2022, 77 530 of 422 400, 18.35 %,
 * interval 18.354 to 18.355; 25 of 60, made up, 36.0 to 47.8.
 *
 * @param returned rounded to five, zero or more
 * @param ordered rounded to five, zero or more
 */
public record ReturnRatio(long returned, long ordered) {
    private static final BigFraction HALF_STEP = BigFraction.of(5, 2);

    public ReturnRatio {
        if (returned < 0 || ordered < 0) {
            throw new IllegalArgumentException("below zero: " + returned + ", " + ordered);
        }
    }

    /** In percent; empty if nobody was ordered to leave. */
    public Optional<BigFraction> percent() {
        return Share.percent(returned, ordered);
    }

    /** The least it can be, in percent; zero at least. */
    public BigFraction low() {
        BigFraction least = BigFraction.of(returned).subtract(HALF_STEP);
        return least.signum() <= 0
                ? BigFraction.ZERO
                : least.multiply(100).divide(BigFraction.of(ordered).add(HALF_STEP));
    }

    /** The most it can be, in percent; empty if the orders could be none. */
    public Optional<BigFraction> high() {
        BigFraction least = BigFraction.of(ordered).subtract(HALF_STEP);
        return least.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        BigFraction.of(returned).add(HALF_STEP).multiply(100).divide(least));
    }

    /** Whether more returned than were ordered: another year’s orders, or a digit lost on the way. */
    public boolean isPartAboveWhole() {
        return returned > ordered;
    }
}
