package org.marsad.partners;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * What a partner was to the Process from one day until another, and how we know.
 *
 * @param partner whose relation
 * @param kind what it was
 * @param detail the domain's code for a reference country, the organisation's code for a member, else null
 * @param from the first day; null where the beginning is not known
 * @param until the first day on which it no longer holds; null while it lasts or where the end is not known
 * @param source where it is stated
 * @param certainty how sure it is
 */
public record Relation(
        PartnerCode partner,
        RelationKind kind,
        @Nullable String detail,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String source,
        Certainty certainty) {
    /** How sure a dated relation is. */
    public enum Certainty {
        /** Stated by the official text or a public page of the Process. */
        STATED,
        /** Dates or members differ between sources, or only one weak source has them. */
        DISPUTED,
        /** Follows from other facts; nobody states it. */
        INFERRED
    }

    /** Whether it holds on {@code day}; an unknown beginning or end does not exclude a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
