package org.marsad.indicators.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.PartnerGroup;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;
import org.springframework.stereotype.Component;

/** Which partner States belonged to which group on a day. Whoever left before it is no member. */
@Component
class Memberships {
    static final String AFRICA = "AFRICA";
    private static final List<Region> AFRICAN = List.of(Region.NORTH_AFRICA, Region.WEST_AFRICA, Region.CENTRAL_AFRICA);

    private final Partners partners;

    Memberships(Partners partners) {
        this.partners = partners;
    }

    /** All partner States, the continents, the regions of Africa, then organisations by code; none that is empty. */
    List<PartnerGroup> listOn(LocalDate day) {
        List<Partner> states = partners.listStates(day);
        List<PartnerGroup> groups = new ArrayList<>();
        groups.add(group(Measurement.ALL, states, _ -> true));
        groups.add(group(AFRICA, states, it -> it.region() != Region.EUROPE));
        groups.add(group(Region.EUROPE.name(), states, it -> it.region() == Region.EUROPE));
        AFRICAN.forEach(region -> groups.add(group(region.name(), states, it -> it.region() == region)));
        groups.addAll(organisations(states, day));
        return groups.stream().filter(it -> !it.members().isEmpty()).toList();
    }

    private List<PartnerGroup> organisations(List<Partner> states, LocalDate day) {
        Map<String, List<String>> members = new TreeMap<>();
        List<String> codes = states.stream().map(it -> it.code().value()).toList();
        partners.listRelations(RelationKind.MEMBER, day).stream()
                .filter(it -> codes.contains(it.partner().value()))
                .sorted(Comparator.comparing((Relation it) -> it.partner().value()))
                .forEach(it -> members.computeIfAbsent(Objects.toString(it.detail(), ""), _ -> new ArrayList<>())
                        .add(it.partner().value()));
        return members.entrySet().stream()
                .map(it -> new PartnerGroup(it.getKey(), it.getValue()))
                .toList();
    }

    /** All that ever were partner States, by code. */
    List<String> listStates() {
        return partners.list().stream()
                .filter(it -> it.kind() == PartnerKind.STATE)
                .map(it -> it.code().value())
                .toList();
    }

    /** Whether all its members are African States. */
    boolean isOfAfrica(PartnerGroup group) {
        return partners.list().stream()
                .filter(it -> group.members().contains(it.code().value()))
                .noneMatch(it -> it.region() == Region.EUROPE);
    }

    /** Those in the denominators of the framework: observers are in none. */
    PartnerGroup expectedOn(LocalDate day, boolean africa) {
        return group(
                africa ? AFRICA : Measurement.ALL,
                partners.listExpected(day),
                it -> !africa || it.region() != Region.EUROPE);
    }

    private static PartnerGroup group(String code, List<Partner> states, Predicate<Partner> wanted) {
        return new PartnerGroup(
                code,
                states.stream().filter(wanted).map(it -> it.code().value()).toList());
    }
}
