package org.marsad.initiatives.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.MoneyFlow;
import org.marsad.initiatives.Rate;
import org.marsad.initiatives.Rates;
import org.marsad.initiatives.Total;
import org.marsad.initiatives.Total.Measure;
import org.marsad.initiatives.Total.Sum;
import org.marsad.initiatives.web.InitiativePage.Fact;
import org.marsad.kernel.Texts;

/**
 * What a total rests on: its rule, the amounts with their rates, sources and date.
 *
 * @param title its heading
 * @param value the number
 * @param filter which initiatives
 * @param totals the address of the totals
 * @param formula the rule in symbols; null where nothing is computed
 * @param rules the rule in words
 * @param rows the amounts by currency and year; empty where there are none
 * @param sum the last line of the rows
 * @param facts what else is known of the number
 */
public record TotalFigure(
        String title,
        String value,
        String filter,
        String totals,
        @Nullable String formula,
        List<String> rules,
        List<Row> rows,
        String sum,
        List<Fact> facts) {
    private static final String EUROS = "E = Σ aᵢ / rᵢ";

    public TotalFigure {
        rules = List.copyOf(rules);
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
    }

    /** Amounts that have the same rate: in their own currency and in euros, or why not. */
    public record Row(String currency, String year, String amounts, String amount, String rate, String euros) {}

    static TotalFigure counted(TotalsAsked asked, Total total) {
        Texts texts = asked.texts();
        return new TotalFigure(
                texts.t("initiatives.totals.figure.counted"),
                texts.number(total.initiatives()),
                asked.words(),
                asked.totals(),
                null,
                List.of(texts.t("initiatives.totals.rule.once"), texts.t("initiatives.totals.rule.gone")),
                List.of(),
                "",
                List.of(
                        new Fact(texts.t("initiatives.totals.fact.told"), texts.number(total.initiatives())),
                        new Fact(texts.t("initiatives.totals.fact.gone"), texts.number(total.gone())),
                        date(texts, total.newest())));
    }

    static TotalFigure budgets(TotalsAsked asked, Total total) {
        Texts texts = asked.texts();
        return of(
                asked,
                texts.t("initiatives.totals.figure.budgets"),
                texts.t("initiatives.totals.rule.budgets"),
                total.budgets(),
                total.newest());
    }

    static TotalFigure disbursements(TotalsAsked asked, Total total) {
        Texts texts = asked.texts();
        return of(
                asked,
                texts.t("initiatives.totals.figure.disbursements"),
                texts.t("initiatives.totals.rule.disbursements"),
                total.disbursements(),
                total.newest());
    }

    static TotalFigure flow(TotalsAsked asked, Total total, MoneyFlow flow) {
        Texts texts = asked.texts();
        return new TotalFigure(
                texts.t("initiatives.flow.title"),
                TotalsPage.euros(texts, flow.total()),
                asked.words(),
                asked.totals(),
                null,
                List.of(
                        texts.t("initiatives.flow.rule.parts"),
                        texts.t("initiatives.flow.rule.funders"),
                        texts.t("initiatives.flow.rule.places"),
                        texts.t("initiatives.flow.rule.domains"),
                        texts.t("initiatives.totals.rule.rate")),
                List.of(),
                "",
                List.of(
                        new Fact(texts.t("initiatives.flow.drawn"), TotalsPage.euros(texts, flow.total())),
                        new Fact(
                                texts.t("initiatives.totals.figure.budgets"),
                                TotalsPage.euros(texts, total.budgets().euros())),
                        new Fact(
                                texts.t("initiatives.flow.parents"),
                                texts.number(total.budgets().parents())),
                        new Fact(texts.t("initiatives.totals.fact.rates"), texts.t("initiatives.totals.fact.sources")),
                        date(texts, total.newest())));
    }

    private static TotalFigure of(TotalsAsked asked, String title, String rule, Measure it, @Nullable Instant newest) {
        Texts texts = asked.texts();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.t("initiatives.totals.row.with"), texts.number(it.with())));
        facts.add(new Fact(texts.t("initiatives.totals.row.contained"), texts.number(it.contained())));
        facts.add(new Fact(
                texts.t("initiatives.totals.row.converted"),
                texts.number(it.converted()) + "/" + texts.number(it.added())));
        facts.add(new Fact(texts.t("initiatives.totals.row.partly"), texts.number(it.partly())));
        facts.add(new Fact(texts.t("initiatives.totals.fact.rates"), texts.t("initiatives.totals.fact.sources")));
        facts.add(date(texts, newest));
        return new TotalFigure(
                title,
                TotalsPage.euros(texts, it),
                asked.words(),
                asked.totals(),
                EUROS,
                List.of(
                        rule,
                        texts.t("initiatives.totals.rule.rate"),
                        texts.t("initiatives.totals.rule.parents"),
                        texts.t("initiatives.totals.rule.once"),
                        texts.t("initiatives.totals.rule.gone")),
                it.sums().stream().map(sum -> row(texts, sum)).toList(),
                TotalsPage.euros(texts, it.euros()),
                facts);
    }

    private static Row row(Texts texts, Sum it) {
        Names names = new Names(texts);
        Rate rate = it.rate();
        boolean own = it.currency().equals(Rates.EURO);
        return new Row(
                it.currency(),
                it.year() == null ? "–" : Integer.toString(it.year()),
                texts.number(it.amounts()),
                names.amount(it.amount()),
                rate == null || own
                        ? "–"
                        : names.amount(rate.units()) + " (" + texts.t("initiatives.totals.rate." + rate.kind()) + ")",
                rate == null
                        ? texts.t(
                                it.year() == null ? "initiatives.money.noDate" : "initiatives.money.noRate",
                                it.currency())
                        : TotalsPage.euros(texts, it.euros()));
    }

    private static Fact date(Texts texts, @Nullable Instant newest) {
        return new Fact(
                texts.t("initiatives.totals.fact.newest"),
                newest == null
                        ? "–"
                        : texts.date(newest.atOffset(ZoneOffset.UTC).toLocalDate()));
    }
}
