package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.MoneyFlow;
import org.marsad.initiatives.Rates;
import org.marsad.initiatives.Total.Measure;
import org.marsad.plan.Plan;

/**
 * For initiatives drawn at random: what PostgreSQL sums is what comes of converting amount by amount, what flows is what
 * is added, and the order in which files tell it makes no difference.
 */
class TotalProperties {
    private static final int ROUNDS = 3;
    private static final int ACTIVITIES = 40;
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "XOF", "MAD", "GBP");

    private final TestDoubles doubles = new TestDoubles();
    private final TotalStore totals = new TotalStore(doubles.imports.jdbc);
    private final FlowStore flows = new FlowStore(doubles.imports.jdbc);
    private final long seed = Long.getLong("marsad.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        doubles.close();
    }

    @Test
    void postgresAddsWhatConversionGives() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> activities = new ArrayList<>();
            for (int i = 0; i < ACTIVITIES; i++) {
                activities.add(TotalsTest.activity("R" + round + "-" + i, places() + budgets()));
            }
            takeIn(activities);
            Measure found = totals.sum(InitiativeFilter.ALL).budgets();
            assertThat(found.euros()).as("seed %s", seed).isEqualTo(exact());
            assertThat(flow().total()).as("seed %s", seed).isEqualTo(found.euros());
            MoneyFlow before = flow();
            Collections.shuffle(activities, random);
            takeIn(activities);
            assertThat(totals.sum(InitiativeFilter.ALL).budgets())
                    .as("seed %s", seed)
                    .isEqualTo(found);
            assertThat(flow()).as("seed %s", seed).isEqualTo(before);
        }
    }

    /** Each amount converted by itself, then added; null if nothing could be. */
    private @Nullable BigFraction exact() {
        List<Long> keys = doubles.imports
                .jdbc
                .sql("select id from initiatives.initiative where gone is null order by id")
                .query((rs, _) -> rs.getLong("id"))
                .list();
        BigFraction sum = null;
        for (long key : keys) {
            for (Initiative.Money it : doubles.shelf.find(key).orElseThrow().money()) {
                BigFraction euros = Rates.known()
                        .find(it)
                        .map(rate -> rate.euros(it.amount()))
                        .orElse(null);
                if (euros != null) {
                    sum = sum == null ? euros : sum.add(euros);
                }
            }
        }
        return sum;
    }

    private MoneyFlow flow() {
        return MoneyFlow.of(flows.list(InitiativeFilter.ALL, Plan.cadiz()), Set.of("SN", "ML"), 2);
    }

    private void takeIn(List<String> activities) {
        doubles.imports.run(
                TestImports.write(folder, "a.xml", ReadIati.file(String.join("\n", activities))), "a", false);
    }

    /** Of different years, since a revision would replace what is compared here. */
    private String budgets() {
        StringBuilder all = new StringBuilder();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            String amount = new BigDecimal(random.nextLong(1_000_000_000_000L))
                    .movePointLeft(random.nextInt(5))
                    .toPlainString();
            all.append(TotalsTest.budget(
                    currency, 2006 + random.nextInt(5) * 4 + i, random.nextBoolean() ? "1" : "2", amount));
        }
        return all.toString();
    }

    private String places() {
        int first = 1 + random.nextInt(99);
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> TotalsTest.country("SN", null);
            case 2 -> TotalsTest.country("SN", null) + TotalsTest.country("ML", null);
            default -> TotalsTest.country("SN", "" + first) + TotalsTest.country("ML", Objects.toString(100 - first));
        };
    }
}
