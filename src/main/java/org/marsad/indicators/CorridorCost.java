package org.marsad.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to send money along one corridor, from the quotes of its services.
 *
 * <p>The mean is the plain mean over all services with a known price. SmaRT is the plain mean of the three cheapest
 * that qualify ({@link RemittanceQuote#qualifies}); of two or one it is their mean and partial, of none undefined. The
 * corridor meets part 2 of SDG target 10.c only with at least three that qualify and a SmaRT of 5 % or less, compared
 * before any rounding.
 *
 * <p>Source: metadata of SDG 10.c.1; World Bank, Smart Remitter Target. A worked example is in docs/methods.md.
 *
 * @param services how many services were asked
 * @param withTotal how many of them have a known price
 * @param mean the plain mean of those, in percent of the amount sent; null if there are none
 * @param qualifying how many qualify
 * @param smart the mean of the three cheapest that qualify, in percent; null if none does
 */
public record CorridorCost(
        int services,
        int withTotal,
        @Nullable BigFraction mean,
        int qualifying,
        @Nullable BigFraction smart) {
    private static final int CHEAPEST = 3;
    private static final int MOST_PERCENT = 5;

    /** What these quotes, all of one corridor and each of another service, say of it. */
    public static CorridorCost of(Collection<RemittanceQuote> quotes) {
        List<BigFraction> totals = quotes.stream()
                .map(RemittanceQuote::totalPercent)
                .filter(Objects::nonNull)
                .toList();
        List<BigFraction> qualifying = quotes.stream()
                .filter(RemittanceQuote::qualifies)
                .map(RemittanceQuote::totalPercent)
                .filter(Objects::nonNull)
                .sorted(Averages.ORDER)
                .toList();
        List<BigFraction> cheapest = qualifying.subList(0, Math.min(CHEAPEST, qualifying.size()));
        return new CorridorCost(
                quotes.size(),
                totals.size(),
                Averages.mean(totals).orElse(null),
                qualifying.size(),
                Averages.mean(cheapest).orElse(null));
    }

    /** Whether SmaRT rests on fewer than three services. */
    public boolean isPartial() {
        return qualifying < CHEAPEST;
    }

    /** Whether the corridor meets its part of the target. */
    public boolean isMet() {
        return !isPartial() && smart != null && smart.subtract(MOST_PERCENT).signum() <= 0;
    }
}
