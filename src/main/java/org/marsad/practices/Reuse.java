package org.marsad.practices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * Another country used a practice. It counts once a second person confirmed it, and until it is taken back.
 *
 * @param id its number
 * @param practice the practice’s number
 * @param partner who used it, never the country that shared it
 * @param told what they say of it
 * @param account who wrote it down
 * @param at when
 * @param confirmed when somebody else confirmed it; null before
 * @param takenBack when it was taken back; null while it holds
 */
public record Reuse(
        long id,
        long practice,
        PartnerCode partner,
        Told told,
        long account,
        Instant at,
        @Nullable Instant confirmed,
        @Nullable Instant takenBack) {
    /** Whether it is public and counts. */
    public boolean counts() {
        return confirmed != null && takenBack == null;
    }

    /**
     * What a country says of how it used a practice.
     *
     * @param year when
     * @param taken what was taken over
     * @param changed what was changed; empty if nothing
     * @param language the ISO 639-1 code of these texts
     * @param link where more is said; null if nowhere
     */
    public record Told(
            int year,
            String taken,
            String changed,
            String language,
            @Nullable String link) {}
}
