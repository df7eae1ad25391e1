package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Region;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;

/**
 * Who takes part and who reported, by region and alphabet. Never by anything that could be read as a rank.
 *
 * @param title its heading
 * @param lead how it is ordered
 * @param facts how many reported; empty before anything is published
 * @param map the same on tiles
 * @param regions the partner States
 * @param organisations the organisations
 */
public record PartnersPage(
        String title,
        String lead,
        List<Fact> facts,
        TileMap map,
        List<RegionPartners> regions,
        List<NamedLink> organisations) {
    private static final Set<RelationKind> TOLD =
            Set.of(RelationKind.STEERING_COMMITTEE, RelationKind.CHAIR, RelationKind.REFERENCE_COUNTRY);

    public PartnersPage {
        facts = List.copyOf(facts);
        regions = List.copyOf(regions);
        organisations = List.copyOf(organisations);
    }

    static PartnersPage of(Reading reading, List<Partner> all, List<Relation> relations) {
        Map<PartnerCode, List<Relation>> roles = relations.stream()
                .filter(it -> TOLD.contains(it.kind()) && it.holdsOn(reading.day()))
                .collect(Collectors.groupingBy(Relation::partner));
        Map<Region, List<Partner>> byRegion = reading.states().stream()
                .sorted(NamedLink.byName(reading.language()))
                .collect(Collectors.groupingBy(it -> requireNonNull(it.region())));
        return new PartnersPage(
                reading.t("portal.partners.title", reading.states().size(), reading.expected()),
                reading.t("portal.partners.lead"),
                HomePage.facts(reading).stream().limit(1).toList(),
                TileMap.ofReports(reading, null),
                Arrays.stream(Region.values())
                        .filter(byRegion::containsKey)
                        .map(it -> region(reading, it, requireNonNull(byRegion.get(it)), roles))
                        .toList(),
                all.stream()
                        .filter(it -> it.region() == null)
                        .sorted(NamedLink.byName(reading.language()))
                        .map(it -> new NamedLink(
                                it.name().in(reading.language()), reading.to().partner(it.code())))
                        .toList());
    }

    private static RegionPartners region(
            Reading reading, Region region, List<Partner> partners, Map<PartnerCode, List<Relation>> roles) {
        return new RegionPartners(
                reading.t("partners.region." + region.name()),
                partners.stream()
                        .map(it -> row(reading, it, roles.getOrDefault(it.code(), List.of())))
                        .toList());
    }

    private static PartnerRow row(Reading reading, Partner partner, List<Relation> roles) {
        PartnerCode code = partner.code();
        boolean reported = reading.hasReported(code);
        return new PartnerRow(
                code.value(),
                partner.name().in(reading.language()),
                reading.to().partner(code),
                reading.t(report(reading, code, reported)),
                !reported && !reading.isObserver(code),
                reported ? answers(reading, code) : null,
                roles.stream()
                        .map(it -> RoleRow.name(reading, it))
                        .distinct()
                        .collect(Collectors.joining(reading.t("portal.comma"))));
    }

    private static String report(Reading reading, PartnerCode code, boolean reported) {
        if (reported) {
            return "portal.partners.reported";
        }
        return reading.isObserver(code) ? "portal.partners.observer" : "portal.partners.silent";
    }

    private static @Nullable String answers(Reading reading, PartnerCode code) {
        var edition = reading.edition();
        return edition == null
                ? null
                : reading.texts()
                        .number(reading.plan().listActions().stream()
                                .map(it -> edition.score(it.code(), code))
                                .filter(it -> it != null && it.value() != null)
                                .count());
    }

    /**
     * The partners of one region.
     *
     * @param name the region's name
     * @param rows its partners in alphabetical order
     */
    public record RegionPartners(String name, List<PartnerRow> rows) {
        public RegionPartners {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One partner.
     *
     * @param code its code
     * @param name its name
     * @param url its profile
     * @param report whether it reported
     * @param silent whether it was expected to and did not
     * @param answers how many actions it answered; null if it did not report
     * @param roles what it does in the Process on the reference date
     */
    public record PartnerRow(
            String code,
            String name,
            String url,
            String report,
            boolean silent,
            @Nullable String answers,
            String roles) {}
}
