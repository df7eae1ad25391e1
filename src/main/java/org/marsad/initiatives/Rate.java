package org.marsad.initiatives;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one euro was worth in a currency.
 *
 * @param currency ISO 4217
 * @param from the first year for which it holds
 * @param until the last year for which it holds
 * @param units units of the currency for 1 euro
 * @param kind {@code average} of the year’s reference rates of the European Central Bank, {@code parity} fixed by
 *     agreement, or {@code own} for the euro itself
 */
public record Rate(String currency, int from, int until, BigDecimal units, String kind) {
    public Rate {
        if (units.signum() <= 0 || from > until) {
            throw new IllegalArgumentException("no rate: " + currency + " " + from + " " + units);
        }
    }

    /** An amount in euros, exactly: it is rounded where it is printed. 655.957 XOF are 1 euro. */
    public BigFraction euros(BigDecimal amount) {
        return Rates.exact(amount).divide(Rates.exact(units));
    }
}
