package org.marsad.assessment;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Status;

/**
 * What counts of one partner's answer to one action; {@link Status#NO_REPORT} where an expected partner is silent.
 *
 * @param partner the partner's code
 * @param action the action's code
 * @param status how far the partner says it is
 * @param evidence the strongest proof; null exactly where the status needs none
 */
public record Entry(
        String partner,
        String action,
        Status status,
        @Nullable EvidenceLevel evidence) {
    public Entry {
        if (status.isAnswer() == (evidence == null)) {
            throw new IllegalArgumentException(
                    "evidence goes with a status that needs it, and only with it: " + status);
        }
    }
}
