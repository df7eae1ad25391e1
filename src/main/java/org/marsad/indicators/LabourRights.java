package org.marsad.indicators;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * SDG 8.8.2: how far a country’s law and practice violate freedom of association and collective bargaining, from 0, the
 * best, to 10, the worst.
 *
 * <pre>score = 10 · min(x, 95) / 95, x the sum of the weights of the violations coded</pre>
 *
 * <p>A general prohibition is 10 whatever else is coded. Source: metadata of SDG 8.8.2 (ILO). Example of the metadata:
 * x = 27.05 gives 2.85.
 */
public final class LabourRights {
    private static final int WORST = 10;
    private static final BigFraction MOST_WEIGHT = BigFraction.of(95);

    private LabourRights() {}

    /**
     * @param weights of each violation coded, zero or more
     * @param prohibited whether the rights are prohibited in general
     */
    public static BigFraction score(Collection<BigFraction> weights, boolean prohibited) {
        BigFraction sum = Averages.sum(weights);
        if (weights.stream().anyMatch(it -> it.signum() < 0)) {
            throw new IllegalArgumentException("a weight below zero");
        }
        return prohibited || sum.subtract(MOST_WEIGHT).signum() >= 0
                ? BigFraction.of(WORST)
                : sum.multiply(WORST).divide(MOST_WEIGHT);
    }
}
