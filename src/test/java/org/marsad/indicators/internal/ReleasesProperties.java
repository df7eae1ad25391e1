package org.marsad.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measurements.Published;
import org.marsad.journal.internal.TestJournal;
import org.marsad.partners.internal.TestPartners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two releases in a row with random changes, against somebody who keeps both and knows which States stayed as they were:
 * neither their difference nor one beside the other tells a small count.
 */
class ReleasesProperties {
    private static final int ROUNDS = 200;
    private static final long THRESHOLD = 10;
    private static final String INDICATOR = "A14.1";
    private static final List<String> AFRICAN = List.of("GHA", "MLI", "SEN", "TUN");
    private static final List<String> EUROPEAN = List.of("DEU", "ESP", "FRA", "ITA");

    private final DataSource database = TestDatabases.fresh();
    private final List<Measurement> measured = new ArrayList<>();
    private final Publishing publishing = publishing();

    @Test
    void nobodyWhoKeptTheLastReleaseCanWorkOutASmallCount() {
        long first = Long.getLong("marsad.seed", System.nanoTime());
        for (long seed = first; seed < first + ROUNDS; seed++) {
            String period = String.valueOf(1000 + seed - first);
            try {
                check(new Random(seed), period);
            } catch (AssertionError e) {
                throw new AssertionError("run again with -Dmarsad.seed=" + seed, e);
            }
        }
    }

    private void check(Random random, String period) {
        List<Measurement> before = measurements(random, period, List.of());
        Map<String, Long> first = release(before, period);
        List<Measurement> after = measurements(random, period, before);
        Map<String, Long> second = release(after, period);
        first.forEach((area, count) -> {
            Long now = second.get(area);
            if (now != null) {
                assertThat(Math.abs(now - count)).as(area).matches(it -> it == 0 || it >= THRESHOLD);
            }
        });
        Set<String> same =
                after.stream().filter(before::contains).map(Measurement::area).collect(Collectors.toSet());
        check(before, first, second, same);
        check(after, second, first, same);
    }

    /** Of what was the same, the other release may tell what this one does not. */
    private static void check(
            List<Measurement> all, Map<String, Long> told, Map<String, Long> other, Set<String> same) {
        Attack attack = Attack.on(all, ReleasesProperties::parent, it -> {
            Long own = told.get(it.area());
            return own == null && same.contains(it.area()) ? other.get(it.area()) : own;
        });
        for (Measurement it : all) {
            long count = Objects.requireNonNull(it.part());
            if (count > 0 && count < THRESHOLD && !told.containsKey(it.area())) {
                assertThat(attack.leavesOpen(it.area(), count, THRESHOLD))
                        .as("%s; told %s, the other release %s, all %s", it, told, other, all)
                        .isTrue();
            }
        }
    }

    private Map<String, Long> release(List<Measurement> all, String period) {
        measured.clear();
        measured.addAll(all);
        publishing.publish();
        return publishing.listNewest(INDICATOR).stream()
                .map(Published::measurement)
                .filter(it -> it.part() != null && it.period().equals(period))
                .collect(Collectors.toMap(Measurement::area, it -> Objects.requireNonNull(it.part())));
    }

    private static List<Measurement> measurements(Random random, String period, List<Measurement> before) {
        List<Measurement> all = new ArrayList<>();
        long whole = 0;
        for (List<String> continent : List.of(AFRICAN, EUROPEAN)) {
            long sum = 0;
            for (String area : continent) {
                long count = before.stream()
                        .filter(it -> it.area().equals(area))
                        .map(it -> Objects.requireNonNull(it.part()))
                        .findFirst()
                        .map(it -> random.nextInt(3) > 0 ? it : count(random))
                        .orElseGet(() -> count(random));
                all.add(Measurement.count(INDICATOR, area, period, count));
                sum += count;
            }
            all.add(Measurement.count(INDICATOR, parent(continent.getFirst()), period, sum));
            whole += sum;
        }
        all.add(Measurement.count(INDICATOR, Measurement.ALL, period, whole));
        return all;
    }

    private static long count(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(12) : random.nextInt(80);
    }

    private static String parent(String area) {
        if (area.equals(Measurement.ALL)) {
            return "";
        }
        return AFRICAN.contains(area) ? "AFRICA" : EUROPEAN.contains(area) ? "EUROPE" : Measurement.ALL;
    }

    private Publishing publishing() {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        var store = new MeasurementStore(JdbcClient.create(database), TestJournal.in(database), transaction);
        return new Publishing(List.of(new Tool(measured)), store, TestPartners.in(database));
    }

    /** A tool that publishes whatever is in its list. */
    private record Tool(List<Measurement> measured) implements IndicatorSource {
        @Override
        public String name() {
            return "tool";
        }

        @Override
        public Set<String> indicators() {
            return Set.of(INDICATOR);
        }

        @Override
        public List<Measurement> measure() {
            return List.copyOf(measured);
        }
    }
}
