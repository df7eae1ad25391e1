package org.marsad.followup;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * A report came to another state. Published in the transaction that moved it.
 *
 * @param cycle the cycle's code
 * @param partner whose report
 * @param version which version
 * @param state where it came to
 * @param by the account that moved it; null for the program
 */
public record ReportMoved(
        String cycle,
        PartnerCode partner,
        int version,
        ReportState state,
        @Nullable Long by) {}
