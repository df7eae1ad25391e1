package org.marsad.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.marsad.identity.Accounts;
import org.marsad.identity.Person;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * How many of the focal points that the partners named, deputies among them, are at work (P10): they signed in within
 * twelve months. Nothing is handed in without signing in. Who signed in is known of today only, and of nobody by
 * name; it is asked while the program serves.
 */
@Component
@ConditionalOnWebApplication
class FocalPointIndicators implements IndicatorSource {
    private static final String ACTIVE = "P10";
    private static final int MONTHS = 12;

    private final Accounts accounts;
    private final Partners partners;
    private final Clock clock = Clock.systemUTC();

    FocalPointIndicators(Accounts accounts, Partners partners) {
        this.accounts = accounts;
        this.partners = partners;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(ACTIVE);
    }

    @Override
    public Set<String> ofToday() {
        return indicators();
    }

    @Override
    public List<Measurement> measure() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Set<Long> active = accounts.listSignedInSince(
                today.minusMonths(MONTHS).atStartOfDay().toInstant(ZoneOffset.UTC));
        List<Person> people = accounts.listPeople();
        List<Partner> expected = partners.listExpected(today);
        Set<Long> named = named(people, expected, _ -> true);
        return named.isEmpty()
                ? List.of()
                : List.of(
                        share(Measurement.ALL, today, active, named),
                        share("AFRICA", today, active, named(people, expected, it -> it.region() != Region.EUROPE)),
                        share("EUROPE", today, active, named(people, expected, it -> it.region() == Region.EUROPE)));
    }

    private static Measurement share(String area, LocalDate today, Set<Long> active, Set<Long> named) {
        long part = named.stream().filter(active::contains).count();
        return Measurement.share(ACTIVE, area, String.valueOf(today.getYear()), part, named.size());
    }

    /** The accounts of their focal points. */
    private static Set<Long> named(List<Person> people, List<Partner> partners, Predicate<Partner> which) {
        Set<PartnerCode> codes =
                partners.stream().filter(which).map(Partner::code).collect(Collectors.toSet());
        return people.stream()
                .filter(it -> codes.stream().anyMatch(it::isFocalPointOf))
                .map(it -> it.account().id())
                .collect(Collectors.toSet());
    }
}
