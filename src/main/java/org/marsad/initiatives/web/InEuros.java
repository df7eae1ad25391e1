package org.marsad.initiatives.web;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Initiative.Money;
import org.marsad.initiatives.Rate;
import org.marsad.initiatives.Rates;
import org.marsad.kernel.Texts;

/** The amounts of one initiative in euros, each with the rate and its year, or why it has none. */
final class InEuros {
    private static final int CENTS = 2;

    private final Texts texts;
    private final Names names;
    private final List<Money> all;

    InEuros(Texts texts, Names names, List<Money> all) {
        this.texts = texts;
        this.names = names;
        this.all = all;
    }

    /** What kind of amount it is; of a budget also whether it revises or is revised. */
    String kind(Money it) {
        if (it.kind().equals("transaction")) {
            return names.code("initiatives.transaction.", it.code());
        }
        if (isRevised(it)) {
            return texts.t("initiatives.money.replaced");
        }
        return it.kind().equals("budget") && "2".equals(it.code())
                ? texts.t("initiatives.money.revised")
                : names.code("initiatives.money.", it.kind());
    }

    /** An amount in euros with its rate; a dash for euros. */
    String of(Money it) {
        if (it.currency().equals(Rates.EURO)) {
            return "–";
        }
        Rate rate = Rates.known().find(it).orElse(null);
        if (rate == null) {
            return texts.t(
                    Rates.day(it) == null ? "initiatives.money.noDate" : "initiatives.money.noRate", it.currency());
        }
        return texts.t(
                "initiatives.money.converted",
                isolated(rate.euros(it.amount())),
                names.amount(rate.units()),
                it.currency(),
                Integer.toString(year(it)));
    }

    /** The sum of the budgets in euros and how many of them are in it; null where all of them are euros already. */
    @Nullable
    String budgets() {
        List<Money> counted = all.stream()
                .filter(it -> it.kind().equals("budget") && !isRevised(it))
                .toList();
        List<BigFraction> euros = counted.stream()
                .flatMap(it -> Rates.known().find(it).map(rate -> rate.euros(it.amount())).stream())
                .toList();
        if (counted.stream().allMatch(it -> it.currency().equals(Rates.EURO))) {
            return null;
        }
        return euros.isEmpty()
                ? texts.t("initiatives.totals.nothing")
                : texts.t(
                        "initiatives.money.sum",
                        isolated(euros.stream().reduce(BigFraction.ZERO, BigFraction::add)),
                        euros.size(),
                        counted.size());
    }

    /** Kept together where the sentence runs from right to left. */
    private String isolated(BigFraction euros) {
        return '\u2068' + texts.decimal(euros, CENTS) + " " + Rates.EURO + '\u2069';
    }

    private boolean isRevised(Money it) {
        return all.stream().anyMatch(it::isRevisedBy);
    }

    private static int year(Money it) {
        var day = Rates.day(it);
        return day == null ? 0 : day.getYear();
    }
}
