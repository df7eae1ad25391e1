package org.marsad.portal.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.assessment.Edition;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Region;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/**
 * How far one partner is with a domain: the mean worth of its answers over the actions that concern it, silence counting
 * as zero. Without a value for a partner that said nothing at all on the domain: of it nothing is known, so nothing is
 * drawn.
 *
 * <p>Example: 0.675 and 0.450 on two actions, silence on a third and a fourth that does not concern the partner give
 * 1.125 / 3 = 0.375.
 *
 * @param sum of the worths
 * @param answered how many actions it answered
 * @param concerned how many actions concern it, those that it answered among them
 */
record DomainMean(BigFraction sum, int answered, int concerned) {
    /** @param scores by action code, then partner */
    static DomainMean of(Domain domain, PartnerCode partner, Map<String, Map<PartnerCode, Score>> scores) {
        List<Score> own = domain.listActions().stream()
                .map(Action::code)
                .map(it -> scores.getOrDefault(it, Map.of()).get(partner))
                .filter(Objects::nonNull)
                .filter(it -> !Interval.isNotApplicable(it))
                .toList();
        List<BigFraction> worths =
                own.stream().map(Score::value).filter(Objects::nonNull).toList();
        return new DomainMean(worths.stream().reduce(BigFraction.ZERO, BigFraction::add), worths.size(), own.size());
    }

    /** The means of those of a region that are expected and said something on the domain. */
    static List<BigFraction> ofRegion(Collection<Partner> partners, Edition edition, Region region, Domain domain) {
        Set<PartnerCode> expected = Set.copyOf(edition.expected());
        return partners.stream()
                .filter(it -> it.region() == region && expected.contains(it.code()))
                .map(Partner::code)
                .flatMap(it -> of(domain, it, edition.scores()).value().stream())
                .toList();
    }

    /** The mean; empty where nothing was answered. */
    Optional<BigFraction> value() {
        return answered == 0 ? Optional.empty() : Optional.of(sum.divide(concerned));
    }

    /** What it could be at most, if all that is not known were done; empty where nothing was answered. */
    Optional<BigFraction> upper() {
        return answered == 0
                ? Optional.empty()
                : Optional.of(sum.add(concerned - answered).divide(concerned));
    }
}
