package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Total;
import org.marsad.kernel.Decimals;
import org.marsad.publishing.CsvTable;

/**
 * What initiatives cost together.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param initiatives how many there are, each once
 * @param gone how many their sources tell no more; they are not added
 * @param newest when the last file was taken in
 * @param budgets what was budgeted
 * @param disbursements what was paid
 */
@Schema(name = "InitiativeTotals")
record InitiativeTotalsDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        long initiatives,

        @Schema(description = "Initiatives that their source publishes no more; they are not added")
        long gone,

        @Nullable String newest,
        Measure budgets,
        Measure disbursements) {
    private static final List<String> COLUMNS =
            List.of("measure", "currency", "year", "amounts", "amount", "rate", "rate_kind", "euros");

    static InitiativeTotalsDocument of(@Nullable String notice, Total it) {
        return new InitiativeTotalsDocument(
                notice,
                it.initiatives(),
                it.gone(),
                it.newest() == null ? null : it.newest().toString(),
                Measure.of(it.budgets()),
                Measure.of(it.disbursements()));
    }

    /** The sums as a table: one row for each measure, currency and year. */
    static CsvTable table(Total total) {
        CsvTable table = new CsvTable(COLUMNS);
        Measure.of(total.budgets()).sums().forEach(it -> add(table, "budgets", it));
        Measure.of(total.disbursements()).sums().forEach(it -> add(table, "disbursements", it));
        return table;
    }

    private static void add(CsvTable table, String measure, Sum it) {
        table.add(measure, it.currency(), it.year(), it.amounts(), it.amount(), it.rate(), it.rateKind(), it.euros());
    }

    /**
     * Amounts of one kind.
     *
     * @param euros the sum in euros of what could be converted
     * @param with how many initiatives have such an amount
     * @param contained how many of them are not added, since an initiative above them is
     * @param converted of those added, how many are converted wholly
     * @param partly of those added, how many are converted in part
     * @param sums what is added, by currency and year
     */
    @Schema(name = "InitiativeTotalsMeasure")
    record Measure(
            @Schema(description = "Six digits after the point; null if nothing could be converted") @Nullable
            String euros,

            long with,

            @Schema(description = "Not added, since an initiative above them, which they name as parent, is")
            long contained,

            long converted,
            long partly,
            List<Sum> sums) {
        static Measure of(Total.Measure it) {
            return new Measure(
                    Decimals.six(it.euros()),
                    it.with(),
                    it.contained(),
                    it.converted(),
                    it.partly(),
                    it.sums().stream().map(Sum::of).toList());
        }
    }

    /**
     * Amounts in one currency that have the same rate.
     *
     * @param currency ISO 4217
     * @param year the year of the rate; null for euros and where no date is said
     * @param amounts how many
     * @param amount their sum as exact digits
     * @param rate units of the currency for 1 euro; null if it is not converted
     * @param rateKind average, parity, or own for euros
     * @param euros the sum in euros
     */
    @Schema(name = "InitiativeTotalsSum")
    record Sum(
            String currency,
            @Nullable Integer year,
            long amounts,
            String amount,

            @Schema(
                    description =
                            "Units of the currency for 1 euro; null if there is none, and then it is not converted")
            @Nullable
            String rate,

            @Nullable String rateKind,
            @Nullable String euros) {
        static Sum of(Total.Sum it) {
            return new Sum(
                    it.currency(),
                    it.year(),
                    it.amounts(),
                    it.amount().toPlainString(),
                    it.rate() == null ? null : it.rate().units().toPlainString(),
                    it.rate() == null ? null : it.rate().kind(),
                    Decimals.six(it.euros()));
        }
    }
}
