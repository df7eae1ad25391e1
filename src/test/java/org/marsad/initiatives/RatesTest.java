package org.marsad.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.initiatives.Initiative.Money;

/** Which rate is taken, and what comes of it. */
class RatesTest {
    private final Rates rates = Rates.known();

    @Test
    void theValueDateDecidesThenTheStartOfThePeriod() {
        LocalDate valued = LocalDate.of(2016, 5, 1);
        LocalDate starts = LocalDate.of(2015, 12, 31);
        LocalDate dated = LocalDate.of(2017, 1, 1);
        assertThat(units("USD", valued, starts, dated)).isEqualTo("1.1069");
        assertThat(units("USD", null, starts, dated)).isEqualTo("1.1095");
        assertThat(units("USD", null, null, dated)).isEqualTo("1.1297");
        assertThat(units("USD", null, null, null)).isNull();
    }

    @Test
    void withoutARateNothingIsConverted() {
        assertThat(rates.find("MAD", 2020)).isEmpty();
        assertThat(rates.find("USD", 1998)).isEmpty();
        assertThat(rates.find("XOF", 1998)).isEmpty();
        assertThat(rates.find("XOF", null)).isEmpty();
    }

    @Test
    void eurosNeedNoRate() {
        assertThat(rates.find("EUR", null).orElseThrow().euros(new BigDecimal("4E+7")))
                .isEqualTo(BigFraction.of(40_000_000));
    }

    @Test
    void conversionIsExact() {
        assertThat(rates.find("XOF", 2031).orElseThrow().euros(new BigDecimal("655.957")))
                .isEqualTo(BigFraction.ONE);
        assertThat(rates.find("USD", 2015).orElseThrow().euros(new BigDecimal("1.00")))
                .isEqualTo(BigFraction.of(10_000, 11_095));
    }

    @Test
    void eachCurrencyHasOneRateAYear() {
        assertThat(rates.list()).hasSize(167);
        assertThat(rates.list().stream()
                        .collect(Collectors.groupingBy(it -> it.currency() + it.from(), Collectors.counting()))
                        .values())
                .containsOnly(1L);
    }

    private @Nullable String units(
            String currency, @Nullable LocalDate valued, @Nullable LocalDate starts, @Nullable LocalDate dated) {
        Money money = new Money("budget", null, BigDecimal.ONE, currency, valued, dated, starts, null, 1);
        return rates.find(money).map(it -> it.units().toPlainString()).orElse(null);
    }
}
