package org.marsad.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * SDG 10.7.1: what workers paid to be recruited, in months of their first income abroad. A ratio for each worker, then
 * the mean, median or fourth quintile of the ratios; never the ratio of the sums, in which those who earn much hide
 * those who paid much.
 *
 * <p>Source: metadata of SDG 10.7.1 (ILO, World Bank): monthly income. Example, made up: costs 300, 450, 900, 1200, 600
 * and incomes 400, 450, 450, 600, 300 give a mean of 1.55 and a median of 2; the ratio of the sums, 1.568, is wrong.
 *
 * @param ratios cost by monthly income, one for each worker of whom both are known
 */
public record RecruitmentCost(List<BigFraction> ratios) {
    private static final BigFraction FOUR_FIFTHS = BigFraction.of(4, 5);

    public RecruitmentCost {
        ratios = List.copyOf(ratios);
    }

    /** Of workers both of whose numbers are known. */
    public static RecruitmentCost of(Collection<Worker> workers) {
        return new RecruitmentCost(
                workers.stream().map(it -> it.cost().divide(it.monthlyIncome())).toList());
    }

    public Optional<BigFraction> mean() {
        return Averages.mean(ratios);
    }

    public Optional<BigFraction> median() {
        return Averages.median(ratios);
    }

    /** What four of five workers do not pay more than. */
    public Optional<BigFraction> fourthQuintile() {
        return Averages.quantile(ratios, FOUR_FIFTHS);
    }

    /**
     * One answer of a survey, without anything that tells who gave it.
     *
     * @param cost what was paid to be recruited, zero or more
     * @param monthlyIncome what was earned in a month in the first job, in the same currency, above zero
     */
    public record Worker(BigFraction cost, BigFraction monthlyIncome) {
        public Worker {
            if (cost.signum() < 0 || monthlyIncome.signum() <= 0) {
                throw new IllegalArgumentException("no cost or income: " + cost + ", " + monthlyIncome);
            }
        }
    }
}
