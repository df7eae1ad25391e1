package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;

/**
 * Who conducts the Process on one day, and who did before: each with its dates, its source and how sure it is.
 *
 * @param title its heading
 * @param lead what it shows
 * @param day the reference date as a form holds it
 * @param dayWords the same in words
 * @param action where the form leads
 * @param chairs every chair ever known, the latest first
 * @param axis the years at the beginning, the middle and the end of the chairs' time axis
 * @param groups who holds which role on that day
 * @param note which partners are not parties to the declaration; null if all are
 */
public record GovernancePage(
        String title,
        String lead,
        String day,
        String dayWords,
        String action,
        List<ChairRow> chairs,
        List<String> axis,
        List<Group> groups,
        @Nullable String note) {
    public GovernancePage {
        chairs = List.copyOf(chairs);
        axis = List.copyOf(axis);
        groups = List.copyOf(groups);
    }

    static GovernancePage of(Reading reading, LocalDate day, List<Partner> all, List<Relation> relations) {
        Map<PartnerCode, Partner> partners = all.stream().collect(Collectors.toMap(Partner::code, Function.identity()));
        List<Relation> holding =
                relations.stream().filter(it -> it.holdsOn(day)).toList();
        TimeAxis axis = TimeAxis.of(of(relations, RelationKind.CHAIR), day);
        return new GovernancePage(
                reading.t("portal.governance.title"),
                reading.t("portal.governance.lead"),
                day.toString(),
                reading.texts().date(day),
                reading.to().governance(),
                of(relations, RelationKind.CHAIR).stream()
                        .sorted(Comparator.comparing(
                                        Relation::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                                .reversed())
                        .map(it -> ChairRow.of(reading, it, axis, day, requireNonNull(partners.get(it.partner()))))
                        .toList(),
                axis.years(),
                groups(reading, holding, partners),
                note(reading, holding, partners));
    }

    private static List<Relation> of(List<Relation> relations, RelationKind kind) {
        return relations.stream().filter(it -> it.kind() == kind).toList();
    }

    private static List<Group> groups(Reading reading, List<Relation> holding, Map<PartnerCode, Partner> partners) {
        List<Group> groups = new ArrayList<>();
        groups.add(group(
                reading,
                "steering",
                reading.t("portal.governance.steering"),
                of(holding, RelationKind.STEERING_COMMITTEE),
                partners));
        List<Relation> references = of(holding, RelationKind.REFERENCE_COUNTRY);
        reading.plan()
                .domains()
                .forEach(domain -> groups.add(group(
                        reading,
                        "reference-" + domain.code(),
                        reading.t(
                                "portal.governance.reference",
                                domain.code(),
                                domain.label().in(reading.language())),
                        references.stream()
                                .filter(it -> domain.code().equals(it.detail()))
                                .toList(),
                        partners)));
        List<Relation> observers = of(holding, RelationKind.OBSERVER);
        groups.add(group(
                reading,
                "observers",
                reading.t("portal.governance.observers"),
                observers.stream().filter(it -> isState(partners, it)).toList(),
                partners));
        groups.add(group(
                reading,
                "permanent-observers",
                reading.t("portal.governance.permanent"),
                observers.stream().filter(it -> !isState(partners, it)).toList(),
                partners));
        groups.add(group(
                reading,
                "parties",
                reading.t("portal.governance.parties"),
                of(holding, RelationKind.DECLARATION_PARTY),
                partners));
        return groups;
    }

    private static boolean isState(Map<PartnerCode, Partner> partners, Relation relation) {
        return requireNonNull(partners.get(relation.partner())).kind() == PartnerKind.STATE;
    }

    private static Group group(
            Reading reading, String id, String title, List<Relation> relations, Map<PartnerCode, Partner> partners) {
        Comparator<Partner> byName = NamedLink.byName(reading.language());
        return new Group(
                id,
                title,
                relations.stream()
                        .sorted(Comparator.comparing(it -> requireNonNull(partners.get(it.partner())), byName))
                        .map(it -> HolderRow.of(reading, it, requireNonNull(partners.get(it.partner()))))
                        .toList());
    }

    /** The States that take part and have not adopted the declaration; observers aside. */
    private static @Nullable String note(Reading reading, List<Relation> holding, Map<PartnerCode, Partner> partners) {
        Set<PartnerCode> outside = of(holding, RelationKind.PARTNER).stream()
                .filter(it -> isState(partners, it))
                .map(Relation::partner)
                .collect(Collectors.toSet());
        for (RelationKind kind : List.of(RelationKind.DECLARATION_PARTY, RelationKind.OBSERVER)) {
            of(holding, kind).forEach(it -> outside.remove(it.partner()));
        }
        if (outside.isEmpty() || of(holding, RelationKind.DECLARATION_PARTY).isEmpty()) {
            return null;
        }
        String names = outside.stream()
                .map(it -> requireNonNull(partners.get(it)))
                .sorted(NamedLink.byName(reading.language()))
                .map(it -> it.name().in(reading.language()))
                .collect(Collectors.joining(reading.t("portal.comma")));
        return reading.t("portal.governance.outside", names);
    }

    /**
     * A role and who holds it on the day.
     *
     * @param id its anchor
     * @param title its heading
     * @param rows who holds it, in alphabetical order
     */
    public record Group(String id, String title, List<HolderRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Who holds a role.
     *
     * @param name the partner
     * @param url its page
     * @param period from when until when
     * @param source where it is stated
     * @param certainty how sure it is
     */
    public record HolderRow(String name, String url, String period, String source, String certainty) {
        static HolderRow of(Reading reading, Relation relation, Partner partner) {
            return new HolderRow(
                    partner.name().in(reading.language()),
                    reading.to().partner(partner.code()),
                    RoleRow.period(reading, relation.from(), relation.until()),
                    relation.source(),
                    reading.t("partners.certainty." + relation.certainty().name()));
        }
    }
}
