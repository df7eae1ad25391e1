package org.marsad.indicators;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many of those concerned have something. The headline counts whoever did not answer as no: silence is never
 * progress. Coverage says how many answered, and the share among those is for reading only.
 *
 * <pre>conservative = 100 · yes / concerned    of those who answered = 100 · yes / answered</pre>
 *
 * <p>Also SDG 16.9.1 (registered under five of all under five) and the share of partners that meet SDG 10.7.2. Example:
 * 3 yes, 5 answers, 10 concerned: 30 %, 60 % of those who answered, coverage 50 %.
 *
 * @param yes how many have it
 * @param answered how many answered, yes or no
 * @param concerned how many it could apply to: the denominator on the reference date
 */
public record Share(long yes, long answered, long concerned) {
    public Share {
        if (yes < 0 || yes > answered || answered > concerned) {
            throw new IllegalArgumentException("part above whole: " + yes + ", " + answered + ", " + concerned);
        }
    }

    /** The headline, in percent; empty if it concerns nobody. */
    public Optional<BigFraction> conservative() {
        return percent(yes, concerned);
    }

    /** In percent; empty if nobody answered. */
    public Optional<BigFraction> ofAnswers() {
        return percent(yes, answered);
    }

    /** Answers received of those expected, in percent; empty if none is expected. */
    public Optional<BigFraction> coverage() {
        return percent(answered, concerned);
    }

    static Optional<BigFraction> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(part, whole).multiply(100));
    }
}
