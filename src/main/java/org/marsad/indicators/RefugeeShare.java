package org.marsad.indicators;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * SDG 10.7.4: refugees of each 100 000 people of a country of origin, at the end of a year. Those who fled belong to the
 * people of the country, so they stand below as well as above.
 *
 * <pre>100 000 · refugees / (population + refugees)</pre>
 *
 * <p>Source: metadata of SDG 10.7.4 (UNHCR). Example, made up: 12 345 refugees and 8 000 000 at home give 154.07, not
 * 154.31.
 *
 * @param refugees from this country, anywhere
 * @param population in this country
 */
public record RefugeeShare(long refugees, long population) {
    private static final long PER = 100_000;

    public RefugeeShare {
        if (refugees < 0 || population < 0) {
            throw new IllegalArgumentException("below zero: " + refugees + ", " + population);
        }
    }

    /** Empty if there is nobody. */
    public Optional<BigFraction> perHundredThousand() {
        long all = population + refugees;
        return all == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(refugees, all).multiply(PER));
    }
}
