package org.marsad.assessment;

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
    /** Whether the proof was too weak for the status reported. */
    public boolean isCapped() {
        return reported != counted;
    }
}
