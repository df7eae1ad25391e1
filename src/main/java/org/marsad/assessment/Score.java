package org.marsad.assessment;

import static java.util.Objects.requireNonNull;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Status;

/**
 * What one partner's answer to one action is worth: x = s · e.
 *
 * @param reported the status as reported
 * @param counted the highest status that the evidence allows; differs from {@code reported} where the proof is too weak
 * @param evidence the strongest proof; null where the status needs none
 * @param value x, from 0 to 1; null where the status has no worth (not applicable, unknown, no report)
 */
public record Score(
        Status reported,
        Status counted,
        @Nullable EvidenceLevel evidence,
        @Nullable BigFraction value) {
    private static final int UNIT = 400;

    public Score {
        if (counted.isAnswer() == (value == null)) {
            throw new IllegalArgumentException("a worth goes with an answer, and only with it: " + counted);
        }
        if (value != null && (value.signum() < 0 || value.compareTo(BigFraction.ONE) > 0 || !isWhole(value))) {
            throw new IllegalArgumentException("not a number of 400ths from 0 to 1: " + value);
        }
    }

    /** x in 400ths, which is whole, as s is in quarters and e in hundredths: what sums are made in. */
    int fourHundredths() {
        BigFraction x = requireNonNull(value);
        return x.getNumeratorAsInt() * (UNIT / x.getDenominatorAsInt());
    }

    private static boolean isWhole(BigFraction value) {
        return value.getDenominator().bitLength() < Integer.SIZE && UNIT % value.getDenominatorAsInt() == 0;
    }

    /** Whether the proof was too weak for the status reported. */
    public boolean isCapped() {
        return reported != counted;
    }
}
