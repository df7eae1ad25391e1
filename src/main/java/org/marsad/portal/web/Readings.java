package org.marsad.portal.web;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Plans;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds what a page shows: the edition in its address, else the latest, else none yet. */
@Component
class Readings {
    private final Editions editions;
    private final Partners partners;
    private final Plans plans;

    Readings(Editions editions, Partners partners, Plans plans) {
        this.editions = editions;
        this.partners = partners;
        this.plans = plans;
    }

    /** @param edition the edition in the address; null in an address that follows the latest */
    Reading read(Language language, @Nullable String edition) {
        Edition shown =
                edition == null ? editions.findLatest().flatMap(editions::find).orElse(null) : get(edition);
        EditionId id = shown == null ? null : shown.summary().id();
        LocalDate day =
                shown == null ? LocalDate.now(ZoneOffset.UTC) : shown.summary().asOf();
        List<Partner> states = partners.listStates(day);
        return new Reading(
                Texts.in(language),
                new Addresses(language, id, edition != null),
                plans.current(),
                day,
                states,
                shown == null ? observers(states, day) : shown.observers(),
                shown,
                shown == null ? null : previous(shown.summary()));
    }

    private Edition get(String id) {
        return Optional.of(id)
                .filter(EditionId::isValid)
                .map(EditionId::new)
                .flatMap(editions::find)
                .orElseThrow(() -> new NotFoundException("edition " + id));
    }

    private @Nullable EditionSummary previous(EditionSummary edition) {
        return Optional.ofNullable(edition.previous())
                .flatMap(editions::find)
                .map(Edition::summary)
                .orElse(null);
    }

    private Set<PartnerCode> observers(List<Partner> states, LocalDate day) {
        Set<PartnerCode> expected =
                partners.listExpected(day).stream().map(Partner::code).collect(toSet());
        return states.stream()
                .map(Partner::code)
                .filter(it -> !expected.contains(it))
                .collect(toSet());
    }
}
