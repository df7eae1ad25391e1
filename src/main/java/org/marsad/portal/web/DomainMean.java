package org.marsad.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/**
 * How far one partner is with a domain: the mean worth of its answers over the actions that concern it, silence counting
 * as zero. Empty for a partner that said nothing at all on the domain: of it nothing is known, so nothing is drawn.
 *
 * <p>Example: 0.675 and 0.450 on two actions, silence on a third and a fourth that does not concern the partner give
 * 1.125 / 3 = 0.375.
 */
final class DomainMean {
    private DomainMean() {}

    /** @param scores by action code, then partner */
    static Optional<BigFraction> of(Domain domain, PartnerCode partner, Map<String, Map<PartnerCode, Score>> scores) {
        List<Score> own = domain.listActions().stream()
                .map(Action::code)
                .map(it -> scores.getOrDefault(it, Map.of()).get(partner))
                .filter(Objects::nonNull)
                .filter(it -> !Interval.isNotApplicable(it))
                .toList();
        List<BigFraction> worths =
                own.stream().map(Score::value).filter(Objects::nonNull).toList();
        return worths.isEmpty()
                ? Optional.empty()
                : Optional.of(worths.stream()
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(own.size()));
    }
}
