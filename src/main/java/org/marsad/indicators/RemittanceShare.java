package org.marsad.indicators;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * SDG 17.3.2: what people abroad send home, as a share of the country’s product, all in current US dollars.
 *
 * <pre>100 · (personal transfers + compensation of employees) / GDP</pre>
 *
 * <p>Both parts must be known: one alone would be a lower figure, not an estimate. Source: metadata of SDG 17.3.2 (World
 * Bank). Example, made up: (1 950 + 650) / 27 500 = 9.4545 %; without the second part there is no value, not 7.09 %.
 *
 * @param transfers personal transfers received; null if not known
 * @param compensation of those who work abroad and live here; null if not known
 * @param product gross domestic product, above zero; null if not known
 */
public record RemittanceShare(
        @Nullable BigFraction transfers,
        @Nullable BigFraction compensation,
        @Nullable BigFraction product) {
    /** In percent; empty if a part is missing. */
    public Optional<BigFraction> percent() {
        if (transfers == null || compensation == null || product == null || product.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(transfers.add(compensation).multiply(100).divide(product));
    }

    /** Whether there is no value because one of the two parts is not known. */
    public boolean isComponentMissing() {
        return transfers == null || compensation == null;
    }
}
