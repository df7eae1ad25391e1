package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What groups say: the order of members does not matter, missing is never zero, and nothing tells what is hidden. */
class GroupProperties {
    private static final int DATA_SETS = 2_000;

    @Test
    void groupsKeepTheirPromises() {
        long first = Long.getLong("marsad.seed", System.nanoTime());
        for (long seed = first; seed < first + DATA_SETS; seed++) {
            try {
                Random random = new Random(seed);
                hides(random);
                orderDoesNotMatter(random);
                missingIsNotZero(random);
            } catch (AssertionError e) {
                throw new AssertionError("run again with -Dmarsad.seed=" + seed, e);
            }
        }
    }

    /** Whatever the hidden counts are, every group says the same. */
    private static void hides(Random random) {
        Series series = random.nextBoolean() ? Series.UNHCR_SEEKERS : Series.VC_HTF_DETV;
        List<String> members = members(random);
        Map<String, @Nullable Long> counts = new HashMap<>();
        Map<String, @Nullable Long> others = new HashMap<>();
        for (String member : members) {
            Long count = random.nextInt(4) == 0 ? null : Long.valueOf(random.nextInt(random.nextBoolean() ? 12 : 80));
            boolean small = count != null && count > 0 && count < series.threshold();
            counts.put(member, count);
            others.put(member, small ? Long.valueOf(1 + random.nextInt((int) series.threshold() - 1)) : count);
        }
        for (int group = 0; group < 4; group++) {
            List<String> some =
                    members.stream().filter(_ -> random.nextBoolean()).toList();
            GroupSummary summary = summary(series, some, counts);
            assertThat(summary(series, some, others)).isEqualTo(summary);
            sumIsInItsRange(summary, counts);
        }
    }

    private static void sumIsInItsRange(GroupSummary summary, Map<String, @Nullable Long> counts) {
        BigFraction lowest = summary.lowest();
        BigFraction highest = summary.highest();
        if (lowest != null && highest != null) {
            BigFraction sum = BigFraction.of(summary.group().members().stream()
                    .map(counts::get)
                    .filter(Objects::nonNull)
                    .mapToLong(it -> it)
                    .sum());
            assertThat(sum.subtract(lowest).signum()).isNotNegative();
            assertThat(highest.subtract(sum).signum()).isNotNegative();
        }
    }

    private static void orderDoesNotMatter(Random random) {
        List<String> members = members(random);
        Map<String, @Nullable Long> marks = new HashMap<>();
        members.forEach(it -> marks.put(it, random.nextInt(3) == 0 ? null : Long.valueOf(random.nextInt(5))));
        GroupSummary summary = summary(Series.SG_CPA_MIGRS, members, marks);
        List<String> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        GroupSummary other = summary(Series.SG_CPA_MIGRS, shuffled, marks);
        assertThat(List.of(String.valueOf(other.mean()), String.valueOf(other.median())))
                .isEqualTo(List.of(String.valueOf(summary.mean()), String.valueOf(summary.median())));
        assertThat(other.missing()).containsExactlyInAnyOrderElementsOf(summary.missing());
    }

    /** In means; of a share, whoever says nothing has it not. */
    private static void missingIsNotZero(Random random) {
        Map<String, BigFraction> values = new HashMap<>();
        List<String> members = new ArrayList<>(members(random));
        members.forEach(it -> values.put(it, BigFraction.of(random.nextInt(4))));
        GroupMeasure mean = GroupMeasure.listOf(Series.TREATY_PALERMO).getFirst();
        GroupMeasure share = GroupMeasure.listOf(Series.TREATY_REFUGEES).getFirst();
        GroupValue all = GroupValue.of(members, values);
        members.add("silent");
        GroupValue more = GroupValue.of(members, values);
        assertThat(mean.of(Series.TREATY_PALERMO, more)).isEqualTo(mean.of(Series.TREATY_PALERMO, all));
        BigFraction before = share.of(Series.TREATY_REFUGEES, all).orElseThrow();
        BigFraction after = share.of(Series.TREATY_REFUGEES, more).orElseThrow();
        assertThat(before.subtract(after).signum()).isEqualTo(before.signum());
        values.put("silent", BigFraction.ZERO);
        assertThat(share.of(Series.TREATY_REFUGEES, GroupValue.of(members, values)))
                .contains(after);
        assertThat(share.of(Series.TREATY_REFUGEES, GroupValue.of(members, Map.of())))
                .as("nothing is known at all")
                .isEmpty();
    }

    private static GroupSummary summary(Series series, List<String> members, Map<String, @Nullable Long> values) {
        Map<String, ReleasedValue> released = new HashMap<>();
        values.forEach((area, value) -> {
            Observation it = new Observation(
                    area, "2020", "", "", value == null ? null : BigDecimal.valueOf(value), Observation.Status.FINAL);
            released.put(area, ReleasedValue.of(series, it));
        });
        return GroupSummary.of(series, new PartnerGroup("ALL", members), released, Map.of(), null);
    }

    private static List<String> members(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(9))
                .mapToObj(it -> "M" + it)
                .toList();
    }
}
