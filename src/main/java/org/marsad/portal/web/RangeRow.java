package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Quartiles;
import org.marsad.partners.Partner;
import org.marsad.partners.Region;
import org.marsad.plan.Domain;

/**
 * A partner in one domain beside itself before and beside the middle half of its region.
 *
 * @param code the domain's code
 * @param title the domain's name
 * @param url the domain's page
 * @param before where it stood, an SVG length; null if unknown
 * @param now where it stands; null if unknown
 * @param bandStart where the region's middle half begins; null where fewer than five answered
 * @param bandLength how long it is
 * @param beforeText the same in words, like the next two; a dash if unknown
 * @param nowText where it stands
 * @param regionText the region's middle half
 * @param beforeFigure the page of the number before; null where there is none, like the next two
 * @param nowFigure the page of the number now
 * @param regionFigure the page of the region's middle half
 */
public record RangeRow(
        String code,
        String title,
        String url,
        @Nullable String before,
        @Nullable String now,
        @Nullable String bandStart,
        @Nullable String bandLength,
        String beforeText,
        String nowText,
        String regionText,
        @Nullable String beforeFigure,
        @Nullable String nowFigure,
        @Nullable String regionFigure) {
    private static final String NOTHING = "–";

    static RangeRow of(Reading reading, Edition edition, Partner partner, Domain domain) {
        Optional<BigFraction> before =
                DomainMean.of(domain, partner.code(), edition.previousScores()).value();
        Optional<BigFraction> now =
                DomainMean.of(domain, partner.code(), edition.scores()).value();
        Optional<Quartiles> region = region(reading, edition, partner, domain);
        return new RangeRow(
                domain.code(),
                domain.title().in(reading.language()),
                reading.to().domain(domain.code()),
                before.map(Interval::length).orElse(null),
                now.map(Interval::length).orElse(null),
                region.map(it -> Interval.length(it.lower())).orElse(null),
                region.map(it -> Interval.length(it.upper().subtract(it.lower())))
                        .orElse(null),
                before.map(reading.texts()::percent).orElse(NOTHING),
                now.map(reading.texts()::percent).orElse(NOTHING),
                region.map(it -> reading.t(
                                "portal.range",
                                reading.texts().percent(it.lower()),
                                reading.texts().percent(it.upper())))
                        .orElse(NOTHING),
                before.map(it -> before(reading, partner, domain)).orElse(null),
                now.map(it -> reading.to().mean(domain.id(), partner.code())).orElse(null),
                region.map(it -> reading.to().middleHalf(domain.id(), requireNonNull(partner.region())))
                        .orElse(null));
    }

    private static @Nullable String before(Reading reading, Partner partner, Domain domain) {
        EditionSummary previous = reading.previous();
        return previous == null
                ? null
                : new Addresses(reading.language(), previous.id(), true).mean(domain.id(), partner.code());
    }

    /** The middle half of those of the partner's region, itself among them, that said something on the domain. */
    private static Optional<Quartiles> region(Reading reading, Edition edition, Partner partner, Domain domain) {
        Region region = partner.region();
        return region == null
                ? Optional.empty()
                : Quartiles.of(DomainMean.ofRegion(reading.states(), edition, region, domain));
    }
}
