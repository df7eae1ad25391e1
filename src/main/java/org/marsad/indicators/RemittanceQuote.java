package org.marsad.indicators;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What one service asks for sending one amount of money along one corridor. Its price is the fee plus what the sender
 * loses on the exchange rate, both as a percentage of the amount sent:
 *
 * <pre>fee % = 100 · fee / amount    margin % = 100 · (interbank − applied) / interbank</pre>
 *
 * <p>A price of which one part is not disclosed is unknown, never zero. A margin below zero (a promotion) is kept.
 *
 * <p>Source: World Bank, Remittance Prices Worldwide; metadata of SDG 10.c.1. Example: a fee of 3.50 on 140 with 645
 * applied where banks trade at 655.957 costs 2.5000 + 1.6704 = 4.1704 %.
 *
 * @param service its name
 * @param amount what is sent, in the sender’s currency, above zero
 * @param fee what is charged beside it, in the same currency
 * @param applied units received for each unit sent, above zero
 * @param interbank the same at the rate between banks, above zero
 * @param days how long it takes
 * @param transparent whether the whole price is told beforehand; false if not known
 * @param accessible whether enough people can use it; false if not known
 */
public record RemittanceQuote(
        String service,
        @Nullable BigFraction amount,
        @Nullable BigFraction fee,
        @Nullable BigFraction applied,
        @Nullable BigFraction interbank,
        @Nullable BigFraction days,
        boolean transparent,
        boolean accessible) {
    private static final int MOST_DAYS = 5;

    public RemittanceQuote {
        checkPositive(amount);
        checkPositive(applied);
        checkPositive(interbank);
        if (fee != null && fee.signum() < 0 || days != null && days.signum() < 0) {
            throw new IllegalArgumentException("below zero: " + fee + ", " + days);
        }
    }

    /** The fee as a percentage of the amount; null if it can’t be known. */
    public @Nullable BigFraction feePercent() {
        return fee == null || amount == null ? null : fee.multiply(100).divide(amount);
    }

    /** What the exchange rate takes, as a percentage; null if it can’t be known. */
    public @Nullable BigFraction marginPercent() {
        return applied == null || interbank == null
                ? null
                : interbank.subtract(applied).multiply(100).divide(interbank);
    }

    /** The whole price as a percentage of the amount; null if a part of it can’t be known. */
    public @Nullable BigFraction totalPercent() {
        BigFraction charged = feePercent();
        BigFraction margin = marginPercent();
        return charged == null || margin == null ? null : charged.add(margin);
    }

    /** Whether it is one of those that SmaRT looks at: price told, there in five days at most, within reach. */
    public boolean qualifies() {
        return transparent
                && accessible
                && days != null
                && days.subtract(MOST_DAYS).signum() <= 0
                && totalPercent() != null;
    }

    private static void checkPositive(@Nullable BigFraction value) {
        if (value != null && value.signum() <= 0) {
            throw new IllegalArgumentException("not above zero: " + value);
        }
    }
}
