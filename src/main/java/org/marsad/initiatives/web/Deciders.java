package org.marsad.initiatives.web;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.initiatives.Decider;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.springframework.stereotype.Component;

/** Who decides about which doubles: the Secretariat about all, a focal point about those of their country. */
@Component
class Deciders {
    private final Partners partners;

    Deciders(Partners partners) {
        this.partners = partners;
    }

    Decider of(Person person) {
        Set<String> countries = person.isSecretariat()
                ? null
                : person.mandates().stream()
                        .filter(it -> it.role() == Role.FOCAL_POINT)
                        .map(Mandate::partner)
                        .filter(Objects::nonNull)
                        .flatMap(it -> partners.find(it).stream())
                        .map(Partner::iso2)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new Decider(person.account().id(), person.actor(), countries);
    }
}
