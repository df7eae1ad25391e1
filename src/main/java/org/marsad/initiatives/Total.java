package org.marsad.initiatives;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the initiatives that fit a filter cost together. Each is counted once, however many report it; those that their
 * sources tell no more are counted apart and not added.
 *
 * @param initiatives how many are told still
 * @param gone how many are told no more
 * @param newest when the last file was taken in; null if none was
 * @param budgets what was budgeted
 * @param disbursements what was paid: disbursements and expenditure (codes 3 and 4 of the standard)
 */
public record Total(long initiatives, long gone, @Nullable Instant newest, Measure budgets, Measure disbursements) {
    /**
     * Amounts of one kind.
     *
     * @param with how many initiatives have such an amount
     * @param contained how many of them are not added, since an initiative above them is, which usually contains them
     * @param converted of those added, how many could be converted wholly
     * @param partly of those added, how many could be converted in part
     * @param parents how many are divided into others that have such an amount too
     * @param sums what is added, by currency and year
     */
    public record Measure(long with, long contained, long converted, long partly, long parents, List<Sum> sums) {
        public Measure {
            sums = List.copyOf(sums);
        }

        /** How many initiatives are added, each in its own currency. */
        public long added() {
            return with - contained;
        }

        /** The exact sum in euros of all that could be converted; null if that is nothing. */
        public @Nullable BigFraction euros() {
            BigFraction total = null;
            for (Sum it : sums) {
                BigFraction euros = it.euros();
                if (euros != null) {
                    total = total == null ? euros : total.add(euros);
                }
            }
            return total;
        }

        /** The sum in one currency, converted or not; null if there is nothing in it. */
        public @Nullable BigDecimal amount(String currency) {
            return sums.stream()
                    .filter(it -> it.currency().equals(currency))
                    .map(Sum::amount)
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }

        /** The currencies in which there is something, by code. */
        public List<String> currencies() {
            return sums.stream().map(Sum::currency).distinct().sorted().toList();
        }
    }

    /**
     * The amounts in one currency that have the same rate.
     *
     * @param currency ISO 4217
     * @param year the year that decides about the rate; null for euros, and where no date is said
     * @param amount their exact sum in their own currency
     * @param amounts how many
     * @param rate their rate; null if there is none, and then they are not converted
     */
    public record Sum(
            String currency,
            @Nullable Integer year,
            BigDecimal amount,
            long amounts,
            @Nullable Rate rate) {
        /** In euros, exactly; null if there is no rate. */
        public @Nullable BigFraction euros() {
            return rate == null ? null : rate.euros(amount);
        }
    }
}
