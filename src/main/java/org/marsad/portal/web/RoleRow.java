package org.marsad.portal.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Relation;

/**
 * What a partner was to the Process, from when until when, and how we know.
 *
 * @param name the role
 * @param period from when until when
 * @param source where it is stated
 * @param certainty how sure it is
 */
public record RoleRow(String name, String period, String source, String certainty) {
    static List<RoleRow> list(Reading reading, PartnerCode partner, List<Relation> relations) {
        return relations.stream()
                .filter(it -> it.partner().equals(partner))
                .map(it -> of(reading, it))
                .toList();
    }

    private static RoleRow of(Reading reading, Relation relation) {
        return new RoleRow(
                name(reading, relation),
                period(reading, relation.from(), relation.until()),
                relation.source(),
                reading.t("partners.certainty." + relation.certainty().name()));
    }

    /** The role in words, with its domain or organisation. */
    static String name(Reading reading, Relation relation) {
        String name = reading.t("partners.relation." + relation.kind().name());
        String detail = relation.detail();
        if (detail == null) {
            return name;
        }
        String label = reading.plan()
                .findDomain(detail)
                .map(it -> it.label().in(reading.language()))
                .orElse(detail);
        return reading.t("portal.role.detail", name, label);
    }

    static String period(Reading reading, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null
                    ? reading.t("portal.period.unknown")
                    : reading.t("portal.period.until", reading.texts().date(until));
        }
        String start = reading.texts().date(from);
        return until == null
                ? reading.t("portal.period.since", start)
                : reading.t("portal.period", start, reading.texts().date(until));
    }
}
