package org.marsad.practices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;

/**
 * What happened to a practice. It tells the role and whose it is, never who.
 *
 * @param version of which version
 * @param kind what
 * @param role in which role somebody did it
 * @param partner for whom they act; null for the Secretariat
 * @param why the reason; empty where none is asked for
 * @param at when
 */
public record Step(
        int version, Kind kind, Role role, @Nullable PartnerCode partner, String why, Instant at) {
    /** Names are the sentences {@code practices.step.CODE}. */
    public enum Kind {
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        /** A new version was begun; the accepted one stays public. */
        CORRECTED,
        WITHDRAWN
    }
}
