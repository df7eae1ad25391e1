package org.marsad.indicators;

import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What holds where an indicator met its target at the base already, so that it had no way to go. Names are message keys
 * {@code indicators.guard.CODE}.
 */
public enum Guard {
    /** Still meets it, and is as good as at the base or better. */
    MET_MAINTAINED,
    /** Still meets it, but got worse: a cost of 4.0 that rose to 4.5 under a target of 5.0. */
    MET_WORSENING,
    /** Meets it no longer. */
    LOST;

    /** Null where the base doesn’t meet the target yet, so that progress can be measured. */
    static @Nullable Guard of(Direction direction, BigFraction base, BigFraction now, BigFraction target) {
        int sign = direction.sign();
        if (sign * target.subtract(base).signum() > 0) {
            return null;
        }
        if (sign * target.subtract(now).signum() > 0) {
            return LOST;
        }
        return sign * now.subtract(base).signum() >= 0 ? MET_MAINTAINED : MET_WORSENING;
    }

    /** Such as {@code met-worsening}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
