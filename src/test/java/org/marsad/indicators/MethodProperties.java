package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What holds for all data: the order of observations does not matter, what is missing never counts as zero, another
 * unit changes no verdict.
 */
class MethodProperties {
    private static final int DATA_SETS = 2_000;

    @Test
    void methodsKeepTheirPromises() {
        long first = Long.getLong("marsad.seed", System.nanoTime());
        for (long seed = first; seed < first + DATA_SETS; seed++) {
            try {
                Random random = new Random(seed);
                corridor(random);
                policies(random);
                progress(random);
                group(random);
            } catch (AssertionError e) {
                throw new AssertionError("run again with -Dmarsad.seed=" + seed, e);
            }
        }
    }

    private static void corridor(Random random) {
        List<RemittanceQuote> quotes = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            quotes.add(quote(random, random.nextInt(4) == 0 ? null : BigFraction.of(random.nextInt(1000), 100), 1));
        }
        CorridorCost cost = CorridorCost.of(quotes);
        Collections.shuffle(quotes, random);
        assertThat(CorridorCost.of(quotes)).isEqualTo(cost);
        // One more whose fee nobody knows changes neither mean nor SmaRT.
        quotes.add(quote(random, null, 1));
        CorridorCost more = CorridorCost.of(quotes);
        assertThat(List.of(Optional.ofNullable(more.mean()), Optional.ofNullable(more.smart())))
                .isEqualTo(List.of(Optional.ofNullable(cost.mean()), Optional.ofNullable(cost.smart())));
        // One more that nobody can use changes no SmaRT, however cheap.
        quotes.add(new RemittanceQuote(
                "far",
                BigFraction.of(100),
                BigFraction.ZERO,
                BigFraction.of(10),
                BigFraction.of(10),
                BigFraction.ZERO,
                true,
                false));
        assertThat(Optional.ofNullable(CorridorCost.of(quotes).smart())).isEqualTo(Optional.ofNullable(cost.smart()));
        assertThat(cost.isMet())
                .isEqualTo(scaled(quotes, 1 + random.nextInt(1000)).isMet());
    }

    private static CorridorCost scaled(List<RemittanceQuote> quotes, int by) {
        return CorridorCost.of(quotes.stream()
                .map(it -> new RemittanceQuote(
                        it.service(),
                        times(it.amount(), by),
                        times(it.fee(), by),
                        times(it.applied(), by),
                        times(it.interbank(), by),
                        it.days(),
                        it.transparent(),
                        it.accessible()))
                .toList());
    }

    private static @Nullable BigFraction times(@Nullable BigFraction value, int by) {
        return value == null ? null : value.multiply(by);
    }

    private static RemittanceQuote quote(Random random, @Nullable BigFraction fee, int scale) {
        return new RemittanceQuote(
                "s" + random.nextInt(),
                BigFraction.of(100 + random.nextInt(100)).multiply(scale),
                fee,
                BigFraction.of(950 + random.nextInt(70), 100),
                BigFraction.of(10),
                BigFraction.of(random.nextInt(8)),
                random.nextInt(5) > 0,
                random.nextInt(5) > 0);
    }

    private static void policies(Random random) {
        Map<PolicyItem, Integer> answers = new HashMap<>();
        for (PolicyItem item : PolicyItem.list()) {
            if (random.nextInt(3) > 0) {
                answers.put(item, item.domain() == 1 ? random.nextInt(3) : 2 * random.nextInt(2));
            }
        }
        PolicyIndex index = PolicyIndex.of(answers);
        PolicyItem one = PolicyItem.list().get(random.nextInt(30));
        answers.remove(one);
        PolicyIndex less = PolicyIndex.of(answers);
        assertThat(index.overall().subtract(less.overall()).signum()).isNotNegative();
        assertThat(less.category()).isLessThanOrEqualTo(index.category());
        answers.put(one, 0);
        assertThat(PolicyIndex.of(answers)).isEqualTo(less);
    }

    private static void progress(Random random) {
        Direction direction = random.nextBoolean() ? Direction.UP : Direction.DOWN;
        int measured = random.nextInt(6);
        int planned = random.nextInt(10);
        BigFraction base = value(random);
        BigFraction now = value(random);
        BigFraction target = value(random);
        Progress progress =
                Progress.of(new Course(direction, 2022, base, 2022 + measured, now, 2022 + planned, target));
        BigFraction unit = BigFraction.of(1 + random.nextInt(50), 1 + random.nextInt(50));
        Progress other = Progress.of(new Course(
                direction,
                2022,
                base.multiply(unit),
                2022 + measured,
                now.multiply(unit),
                2022 + planned,
                target.multiply(unit)));
        assertThat(other.guard()).isEqualTo(progress.guard());
        for (ProgressMethod method : ProgressMethod.values()) {
            // Nearly nothing, in the place of zero, is not a share of anything.
            boolean substituted = method == ProgressMethod.CAN && (base.signum() == 0 || target.signum() == 0);
            if (!substituted) {
                assertThat(called(method, other)).isEqualTo(called(method, progress));
            }
        }
        Progress unknown =
                Progress.of(new Course(direction, 2022, base, 2022 + measured, null, 2022 + planned, target));
        assertThat(unknown).isEqualTo(new Progress(null, null, null, null, null));
    }

    private static Optional<ProgressClass> called(ProgressMethod method, Progress progress) {
        return Optional.ofNullable(method.ratio(progress)).map(method::classify);
    }

    private static BigFraction value(Random random) {
        return BigFraction.of(random.nextInt(120) - 20, 1 + random.nextInt(9));
    }

    private static void group(Random random) {
        Map<String, BigFraction> values = new LinkedHashMap<>();
        List<String> members = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(9); i++) {
            members.add("M" + i);
            if (random.nextInt(4) > 0) {
                values.put("M" + i, value(random));
            }
        }
        GroupValue group = GroupValue.of(members, values);
        Collections.shuffle(members, random);
        GroupValue shuffled = GroupValue.of(members, values);
        assertThat(shuffled.mean()).isEqualTo(group.mean());
        assertThat(shuffled.median()).isEqualTo(group.median());
        members.add("silent");
        GroupValue more = GroupValue.of(members, values);
        assertThat(more.mean()).isEqualTo(group.mean());
        assertThat(more.median()).isEqualTo(group.median());
        assertThat(more.total()).isEqualTo(group.total());
        assertThat(more.coverage()
                        .orElseThrow()
                        .subtract(group.coverage().orElseThrow())
                        .signum())
                .isNotPositive();
    }
}
