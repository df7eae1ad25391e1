package org.marsad.portal.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.partners.Partner;
import org.marsad.partners.Relation;

/**
 * One term of the chair on the time axis.
 *
 * @param holder who, from when until when, and how we know
 * @param x where the term begins, an SVG length
 * @param width how long it is
 * @param sure whether its dates are stated; else it is hatched
 * @param current {@code true} if it holds on the reference date, else null
 */
public record ChairRow(
        GovernancePage.HolderRow holder,
        String x,
        String width,
        boolean sure,
        @Nullable String current) {
    static ChairRow of(Reading reading, Relation relation, TimeAxis axis, LocalDate day, Partner partner) {
        return new ChairRow(
                GovernancePage.HolderRow.of(reading, relation, partner),
                axis.place(relation.from()),
                axis.length(relation.from(), relation.until()),
                relation.certainty() == Relation.Certainty.STATED,
                relation.holdsOn(day) ? "true" : null);
    }
}
