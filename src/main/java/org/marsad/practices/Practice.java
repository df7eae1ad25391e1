package org.marsad.practices;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * One version of a practice.
 *
 * @param id the practice’s number, the same for all its versions
 * @param partner who shares it
 * @param version from 1
 * @param state where this version is
 * @param revision how often it was saved; whoever saves says which one they saw
 * @param sheet what it says
 * @param authors the accounts that wrote on any of its versions; none of them accepts it
 * @param savedAt when this version was last written on
 * @param sharedAt when the practice was handed in for the first time; null before
 * @param acceptedAt when this version was accepted; null before
 * @param withdrawal why it is shown no more; null while it is
 */
public record Practice(
        long id,
        PartnerCode partner,
        int version,
        PracticeState state,
        int revision,
        Sheet sheet,
        Set<Long> authors,
        Instant savedAt,
        @Nullable Instant sharedAt,
        @Nullable Instant acceptedAt,
        @Nullable Withdrawal withdrawal) {
    public Practice {
        authors = Set.copyOf(authors);
    }

    /** Why a practice is shown no more. Nothing of it is erased. */
    public record Withdrawal(String why, Instant at) {}
}
