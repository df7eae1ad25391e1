package org.marsad.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A chart’s axis: round steps of 1, 2 or 5 that hold all values, and where on it a value stands. Nothing on it is
 * invented: a value outside is a mistake of ours.
 *
 * @param low where it begins
 * @param high where it ends, above its beginning
 * @param step from one of its marks to the next
 */
public record Axis(BigFraction low, BigFraction high, BigFraction step) {
    private static final int MOST_STEPS = 5;
    private static final int DIGITS = 2;
    private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

    /**
     * An axis for these values. It begins at zero unless they lie so far from it that their differences would be lost:
     * when all of them differ by less than a fifth of the largest.
     */
    public static Axis holding(Collection<BigFraction> values) {
        BigFraction least = least(values);
        BigFraction most = most(values);
        boolean far =
                most.subtract(least).multiply(MOST_STEPS).subtract(most.abs()).signum() < 0;
        boolean level = most.subtract(least).signum() == 0;
        return far && !level && least.signum() > 0 ? between(least, most) : fromZero(values);
    }

    /** An axis that begins or ends at zero, as that of bars must. */
    public static Axis fromZero(Collection<BigFraction> values) {
        BigFraction least = least(values);
        BigFraction most = most(values);
        BigFraction low = least.signum() < 0 ? least : BigFraction.ZERO;
        BigFraction high = most.signum() > 0 ? most : BigFraction.ZERO;
        return between(low, high.subtract(low).signum() == 0 ? BigFraction.ONE : high);
    }

    /** An axis of whole years, which need not begin at a round one; a year that is alone stands in its middle. */
    public static Axis ofYears(Collection<BigFraction> times) {
        BigFraction first = BigFraction.of(least(times).intValue());
        BigFraction last = BigFraction.of(ceiling(most(times)));
        BigFraction range = last.subtract(first);
        if (range.signum() == 0) {
            BigFraction half = BigFraction.of(1, 2);
            return new Axis(first.subtract(half), last.add(half), BigFraction.ONE);
        }
        BigFraction step = roundStep(range);
        return new Axis(first, last, step.subtract(BigFraction.ONE).signum() < 0 ? BigFraction.ONE : step);
    }

    /** Its marks, from its beginning to its end. */
    public List<BigFraction> marks() {
        List<BigFraction> marks = new ArrayList<>();
        BigFraction at = step.multiply(ceiling(low.divide(step)));
        while (at.subtract(high).signum() <= 0) {
            marks.add(at);
            at = at.add(step);
        }
        return marks;
    }

    /** Where the value stands, from 0 at the beginning to 1 at the end. */
    public BigFraction share(BigFraction value) {
        BigFraction share = value.subtract(low).divide(high.subtract(low));
        if (share.signum() < 0 || share.subtract(BigFraction.ONE).signum() > 0) {
            throw new IllegalArgumentException(value + " is not on the axis from " + low + " to " + high);
        }
        return share;
    }

    /** How many digits behind the point its marks need. */
    public int digits() {
        int digits = 0;
        BigFraction left = step;
        while (!left.getDenominator().equals(BigInteger.ONE)) {
            left = left.multiply(10);
            digits++;
        }
        return digits;
    }

    /** A share as a length that SVG understands, such as {@code 62.5%}. */
    public static String length(BigFraction share) {
        return share.multiply(100)
                        .bigDecimalValue(DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    private static Axis between(BigFraction low, BigFraction high) {
        BigFraction step = roundStep(high.subtract(low));
        return new Axis(
                step.multiply(ceiling(low.divide(step).negate()).negate()),
                step.multiply(ceiling(high.divide(step))),
                step);
    }

    /** The smallest of 1, 2, 5 times a power of ten that goes into the range five times at most. */
    private static BigFraction roundStep(BigFraction range) {
        BigFraction rough = range.divide(MOST_STEPS);
        BigDecimal about = rough.bigDecimalValue(20, RoundingMode.HALF_UP);
        int power = about.precision() - about.scale() - 1;
        BigFraction unit = power < 0
                ? BigFraction.ONE.divide(BigInteger.TEN.pow(-power))
                : BigFraction.of(BigInteger.TEN.pow(power));
        return ROUND.stream()
                .map(unit::multiply)
                .filter(it -> it.subtract(rough).signum() >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigInteger ceiling(BigFraction value) {
        return value.bigDecimalValue(0, RoundingMode.CEILING).toBigIntegerExact();
    }

    private static BigFraction least(Collection<BigFraction> values) {
        return values.stream()
                .reduce((a, b) -> a.subtract(b).signum() <= 0 ? a : b)
                .orElse(BigFraction.ZERO);
    }

    private static BigFraction most(Collection<BigFraction> values) {
        return values.stream()
                .reduce((a, b) -> a.subtract(b).signum() >= 0 ? a : b)
                .orElse(BigFraction.ONE);
    }
}
