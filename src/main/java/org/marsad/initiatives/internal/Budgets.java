package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The budgets of one initiative and their sum. A revised budget (code 2 of the standard) replaces the original of the same
 * period, so that nothing is counted twice; without a code a budget is an original. Several of one kind add up.
 */
final class Budgets {
    private static final String REVISED = "2";

    private final List<Budget> all = new ArrayList<>();

    /** A budget as the source tells it; null where it says nothing. */
    record Budget(
            BigDecimal amount,
            String currency,
            @Nullable String code,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {
        boolean isRevised() {
            return REVISED.equals(code);
        }

        boolean isFor(Budget other) {
            return Objects.equals(starts, other.starts) && Objects.equals(ends, other.ends);
        }
    }

    void add(Budget budget) {
        all.add(budget);
    }

    /** Those that count. */
    List<Budget> counted() {
        List<Budget> revised = all.stream().filter(Budget::isRevised).toList();
        return all.stream()
                .filter(it -> it.isRevised() || revised.stream().noneMatch(it::isFor))
                .toList();
    }

    /** Their sum; null if there are none or they are in several currencies. */
    @Nullable
    BigDecimal total() {
        List<Budget> counted = counted();
        return currency(counted) == null
                ? null
                : counted.stream().map(Budget::amount).reduce(BigDecimal::add).orElse(null);
    }

    /** The currency of the sum; null where there is no sum. */
    @Nullable
    String currency() {
        return currency(counted());
    }

    private static @Nullable String currency(List<Budget> counted) {
        List<String> currencies =
                counted.stream().map(Budget::currency).distinct().toList();
        return currencies.size() == 1 ? currencies.getFirst() : null;
    }
}
