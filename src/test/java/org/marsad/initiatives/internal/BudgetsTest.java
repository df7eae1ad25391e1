package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.initiatives.internal.Budgets.Budget;

/** A revision replaces the original of its period, and nothing else. */
class BudgetsTest {
    private final Budgets budgets = new Budgets();

    @Test
    void aRevisionReplacesTheOriginalOfItsPeriod() {
        add(100, "EUR", "1", 2020);
        add(20, "EUR", null, 2020);
        add(90, "EUR", "2", 2020);
        add(50, "EUR", "1", 2021);
        assertThat(budgets.total()).isEqualTo("140");
        assertThat(budgets.currency()).isEqualTo("EUR");
    }

    @Test
    void whatIsReplacedMakesNoMixOfCurrencies() {
        add(100, "USD", "1", 2020);
        add(90, "EUR", "2", 2020);
        assertThat(budgets.total()).isEqualTo("90");
        add(1, "USD", "1", 2021);
        assertThat(budgets.total()).isNull();
        assertThat(budgets.currency()).isNull();
    }

    @Test
    void withoutPeriodsARevisionReplacesWhatHasNone() {
        add(100, "EUR", null, null);
        add(100, "EUR", null, 2020);
        add(90, "EUR", "2", null);
        assertThat(budgets.total()).isEqualTo("190");
    }

    @Test
    void noBudgetIsNotZero() {
        assertThat(budgets.total()).isNull();
    }

    private void add(int amount, String currency, @Nullable String code, @Nullable Integer year) {
        budgets.add(new Budget(
                BigDecimal.valueOf(amount),
                currency,
                code,
                year == null ? null : LocalDate.of(year, 1, 1),
                year == null ? null : LocalDate.of(year, 12, 31)));
    }
}
