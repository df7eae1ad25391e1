package org.marsad.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * A partner's report of one cycle as the Secretariat accepted it. A correction is a new version; the old one stays.
 *
 * @param cycle the cycle's code
 * @param partner who reports
 * @param version from 1; the highest is the one that counts
 * @param wording the wording version the partner answered; null before any wording was imported
 * @param submittedAt when the partner handed it in
 * @param acceptedAt when the Secretariat accepted it
 * @param answers one for each action answered, in the plan's order; an action without one has no report
 */
public record AcceptedReport(
        String cycle,
        PartnerCode partner,
        int version,
        @Nullable Long wording,
        Instant submittedAt,
        Instant acceptedAt,
        List<Answer> answers) {
    public AcceptedReport {
        answers = List.copyOf(answers);
    }
}
