package org.marsad.followup;

import java.util.List;
import org.marsad.kernel.PartnerCode;

/**
 * The Secretariat asks partners for their reports now. Published in the transaction of whoever asked.
 *
 * @param cycle the cycle's code
 * @param partners whose reports are awaited
 */
public record ReminderAsked(String cycle, List<PartnerCode> partners) {
    public ReminderAsked {
        partners = List.copyOf(partners);
    }
}
