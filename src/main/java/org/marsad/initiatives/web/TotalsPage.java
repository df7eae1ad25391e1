package org.marsad.initiatives.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.MoneyFlow;
import org.marsad.initiatives.Rates;
import org.marsad.initiatives.Total;
import org.marsad.initiatives.Total.Measure;
import org.marsad.kernel.Texts;

/**
 * What the initiatives of a filter cost together. Each number leads to the page that says what it rests on.
 *
 * @param title its heading
 * @param lead how it is counted, in a sentence
 * @param filter which initiatives
 * @param list the address of their list
 * @param sum what was budgeted in euros; in words if nothing could be converted
 * @param sumUrl what the sum rests on
 * @param coverage how much of the budgets is in the sum
 * @param counted how many initiatives there are
 * @param countedUrl what that number rests on
 * @param rows budgets and payments side by side
 * @param flow the picture; null if nothing flows
 * @param flowLead what flows, and why it may be another sum
 * @param flowUrl what the picture rests on
 * @param tables the picture as tables
 * @param json the same as JSON
 * @param csv the same as CSV
 */
public record TotalsPage(
        String title,
        String lead,
        String filter,
        String list,
        String sum,
        String sumUrl,
        String coverage,
        String counted,
        String countedUrl,
        List<Row> rows,
        @Nullable FlowPicture flow,
        String flowLead,
        String flowUrl,
        List<FlowTable> tables,
        String json,
        String csv) {
    public TotalsPage {
        rows = List.copyOf(rows);
        tables = List.copyOf(tables);
    }

    static TotalsPage of(TotalsAsked asked, Total total, MoneyFlow flow, FlowNames names) {
        Texts texts = asked.texts();
        return new TotalsPage(
                texts.t("initiatives.totals.title"),
                texts.t("initiatives.totals.lead"),
                asked.words(),
                asked.list(),
                euros(texts, total.budgets()),
                asked.figure("budgets"),
                coverage(texts, total.budgets()),
                texts.t("initiatives.totals.counted", total.initiatives(), total.gone()),
                asked.figure("counted"),
                rows(asked, total),
                flow.total() == null ? null : FlowPicture.of(flow, names),
                texts.t(
                        "initiatives.flow.lead",
                        '\u2068' + euros(texts, flow.total()) + '\u2069',
                        total.budgets().parents()),
                asked.figure("flow"),
                FlowTable.list(asked, flow, names),
                asked.data("json"),
                asked.data("csv"));
    }

    /** Rounded once, here; in words where there is nothing. */
    static String euros(Texts texts, @Nullable BigFraction sum) {
        return sum == null ? texts.t("initiatives.totals.nothing") : texts.decimal(sum, 0) + " " + Rates.EURO;
    }

    /** The same of a measure, which also says where no source tells such an amount. */
    static String euros(Texts texts, Measure it) {
        return it.with() == 0 ? texts.t("initiatives.totals.absent") : euros(texts, it.euros());
    }

    /** How many of those added could be converted. */
    static String coverage(Texts texts, Measure it) {
        return texts.t("initiatives.totals.coverage", it.converted(), it.added(), it.partly(), it.contained());
    }

    private static List<Row> rows(TotalsAsked asked, Total total) {
        Texts texts = asked.texts();
        List<Row> rows = new ArrayList<>();
        rows.add(row(asked, total, "initiatives.totals.row.euros", it -> euros(texts, it)));
        rows.add(row(asked, total, "initiatives.totals.row.with", it -> texts.number(it.with())));
        rows.add(row(asked, total, "initiatives.totals.row.contained", it -> texts.number(it.contained())));
        rows.add(row(
                asked,
                total,
                "initiatives.totals.row.converted",
                it -> texts.number(it.converted()) + "/" + texts.number(it.added())));
        rows.add(row(asked, total, "initiatives.totals.row.partly", it -> texts.number(it.partly())));
        TreeSet<String> currencies = new TreeSet<>(total.budgets().currencies());
        currencies.addAll(total.disbursements().currencies());
        Names names = new Names(texts);
        for (String currency : currencies) {
            rows.add(new Row(
                    texts.t("initiatives.totals.row.currency", currency),
                    List.of(
                            own(names, total.budgets(), currency, asked.figure("budgets")),
                            own(names, total.disbursements(), currency, asked.figure("disbursements")))));
        }
        return rows;
    }

    private static Row row(TotalsAsked asked, Total total, String key, Function<Measure, String> value) {
        return new Row(
                asked.texts().t(key),
                List.of(
                        new Number(value.apply(total.budgets()), asked.figure("budgets")),
                        new Number(value.apply(total.disbursements()), asked.figure("disbursements"))));
    }

    private static Number own(Names names, Measure it, String currency, String url) {
        BigDecimal amount = it.amount(currency);
        return amount == null ? new Number("–", null) : new Number(names.amount(amount), url);
    }

    /** A line of the table: what it is, of budgets and of payments. */
    public record Row(String label, List<Number> numbers) {
        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /** A number and the page that says what it rests on; without one where there is none. */
    public record Number(String text, @Nullable String url) {}
}
