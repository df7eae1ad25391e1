package org.marsad.portal.web;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** A reading with all its views takes about two megabytes. */
    private static final int MOST = 12;

    private final Editions editions;
    private final Partners partners;
    private final Plans plans;

    private final Map<Key, Reading> recent = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Reading> eldest) {
            return size() > MOST;
        }
    });

    Readings(Editions editions, Partners partners, Plans plans) {
        this.editions = editions;
        this.partners = partners;
        this.plans = plans;
    }

    /** @param edition the edition in the address; null in an address that follows the latest */
    Reading read(Language language, @Nullable String edition) {
        Edition shown =
                edition == null ? editions.findLatest().flatMap(editions::find).orElse(null) : get(edition);
        if (shown == null) {
            return unpublished(language);
        }
        EditionSummary summary = shown.summary();
        List<Partner> states = partners.listStates(summary.asOf());
        Key key = new Key(language, summary.id(), edition != null);
        Reading known = recent.get(key);
        if (known != null && known.states().equals(states)) {
            return known;
        }
        Reading reading = new Reading(
                Texts.in(language),
                new Addresses(language, summary.id(), edition != null),
                plans.current(),
                summary.asOf(),
                states,
                shown.observers(),
                shown,
                previous(summary),
                new Kept());
        recent.put(key, reading);
        return reading;
    }

    private Reading unpublished(Language language) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        List<Partner> states = partners.listStates(day);
        return new Reading(
                Texts.in(language),
                new Addresses(language, null, false),
                plans.current(),
                day,
                states,
                observers(states, day),
                null,
                null,
                new Kept());
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

    /**
     * What readings differ in. An edition never changes; the partners' names may.
     *
     * @param language the reader's language
     * @param edition the edition
     * @param permanent whether its links name the edition
     */
    private record Key(Language language, EditionId edition, boolean permanent) {}
}
