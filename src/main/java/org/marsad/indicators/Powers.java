package org.marsad.indicators;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Roots, for growth by the year: exact where the root is a fraction, else to sixty digits after the point, far beyond
 * the six that are printed.
 */
final class Powers {
    private static final int DIGITS = 60;

    private Powers() {}

    /**
     * {@code base} to the power of {@code numerator / denominator}; empty for a base below zero and for a zero that
     * would be divided by.
     *
     * @param denominator above zero
     */
    static Optional<BigFraction> power(BigFraction base, int numerator, int denominator) {
        if (base.signum() < 0 || base.signum() == 0 && numerator < 0) {
            return Optional.empty();
        }
        if (numerator == 0) {
            return Optional.of(BigFraction.ONE);
        }
        int shared = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValueExact();
        return Optional.of(root(base.pow(numerator / shared), denominator / shared));
    }

    private static BigFraction root(BigFraction value, int degree) {
        // The library may keep a sign below as well as above.
        BigInteger numerator = value.getNumerator().abs();
        BigInteger denominator = value.getDenominator().abs();
        BigInteger above = floorRoot(numerator, degree);
        BigInteger below = floorRoot(denominator, degree);
        if (above.pow(degree).equals(numerator) && below.pow(degree).equals(denominator)) {
            return BigFraction.of(above, below);
        }
        BigInteger scale = BigInteger.TEN.pow(DIGITS);
        BigInteger scaled = numerator.multiply(scale.pow(degree)).divide(denominator);
        return BigFraction.of(floorRoot(scaled, degree), scale);
    }

    /** The largest whole number whose power is not above {@code value}; Newton’s steps from above. */
    private static BigInteger floorRoot(BigInteger value, int degree) {
        if (value.signum() == 0 || degree == 1) {
            return value;
        }
        BigInteger guess = BigInteger.ONE.shiftLeft((value.bitLength() - 1) / degree + 1);
        while (true) {
            BigInteger next = guess.multiply(BigInteger.valueOf(degree - 1L))
                    .add(value.divide(guess.pow(degree - 1)))
                    .divide(BigInteger.valueOf(degree));
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }
}
