package org.marsad.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.initiatives.Initiative.Money;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** What an initiative’s page says of an amount in euros. */
class InEurosTest {
    private static final Money DOLLARS = budget("USD", "1109.5", "1", 2015);
    private static final Money UNDATED = budget("USD", "7", "1", null);
    private static final Money UNKNOWN = budget("MAD", "7", "1", 2016);
    private static final Money EUROS = budget("EUR", "7", "1", 2017);
    private static final Money REVISED = budget("EUR", "8", "2", 2017);

    @Test
    void anAmountHasItsRateOrAReason() {
        InEuros euros = of(DOLLARS, UNDATED, UNKNOWN, EUROS);
        assertThat(euros.of(DOLLARS)).isEqualTo("\u20681,000.00 EUR\u2069 (1 EUR = 1.1095 USD, 2015)");
        assertThat(euros.of(UNDATED)).isEqualTo("not converted: no date is said");
        assertThat(euros.of(UNKNOWN)).isEqualTo("not converted: no rate for MAD in this year");
        assertThat(euros.of(EUROS)).isEqualTo("–");
        assertThat(euros.budgets()).isEqualTo("\u20681,007.00 EUR\u2069 (2 of 4 amounts converted)");
    }

    @Test
    void whatIsRevisedIsNotInTheSum() {
        InEuros euros = of(EUROS, REVISED, DOLLARS);
        assertThat(euros.kind(EUROS)).isEqualTo("budget, replaced by its revision, not added");
        assertThat(euros.kind(REVISED)).isEqualTo("budget, revised");
        assertThat(euros.kind(DOLLARS)).isEqualTo("budget");
        assertThat(euros.budgets()).isEqualTo("\u20681,008.00 EUR\u2069 (2 of 2 amounts converted)");
    }

    @Test
    void nothingConvertedIsNotZero() {
        assertThat(of(UNKNOWN).budgets()).isEqualTo("nothing could be converted");
        assertThat(of(EUROS).budgets()).isNull();
    }

    private static InEuros of(Money... all) {
        Texts texts = Texts.in(Language.EN);
        return new InEuros(texts, new Names(texts), List.of(all));
    }

    private static Money budget(String currency, String amount, String code, @Nullable Integer year) {
        LocalDate starts = year == null ? null : LocalDate.of(year, 1, 1);
        return new Money("budget", code, new BigDecimal(amount), currency, null, null, starts, null, 1);
    }
}
