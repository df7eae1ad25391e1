package org.marsad.kernel;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The one place where an exact number becomes a rounded text: once, at output, half up. */
public final class Decimals {
    private Decimals() {}

    /** {@code value} with six digits after the point, such as {@code 0.041667}; null stays null. */
    public static @Nullable String six(@Nullable BigFraction value) {
        return value == null
                ? null
                : value.bigDecimalValue(6, RoundingMode.HALF_UP).toPlainString();
    }
}
