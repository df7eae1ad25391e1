package org.marsad.indicators.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Measurement;

/** Somebody who adds and subtracts all that is told of States, two continents and all of them. */
final class Attack {
    private static final List<String> SUMS = List.of("AFRICA", "EUROPE", "ALL");

    private Attack() {}

    /**
     * What can be worked out of each area.
     *
     * @param parent of each area the sum it is part of
     * @param known the count that is told of each; null where it is not
     */
    static Map<String, Range> on(
            List<Measurement> all, Function<String, String> parent, Function<Measurement, @Nullable Long> known) {
        Map<String, Range> ranges = new HashMap<>();
        all.forEach(it -> {
            Long count = known.apply(it);
            ranges.put(it.area(), count == null ? Range.ANYTHING : Range.of(count));
        });
        for (String sum : SUMS) {
            Range own = ranges.getOrDefault(sum, Range.ANYTHING);
            ranges.put(sum, own.and(total(members(sum, parent, ranges), ranges)));
        }
        for (String sum : SUMS.reversed()) {
            List<String> members = members(sum, parent, ranges);
            Range whole = ranges.getOrDefault(sum, Range.ANYTHING);
            Map<String, Range> left = new HashMap<>();
            for (String member : members) {
                List<String> others =
                        members.stream().filter(it -> !it.equals(member)).toList();
                left.put(member, ranges.getOrDefault(member, Range.ANYTHING).and(whole.minus(total(others, ranges))));
            }
            ranges.putAll(left);
        }
        return ranges;
    }

    private static Range total(List<String> members, Map<String, Range> ranges) {
        return members.stream()
                .map(it -> ranges.getOrDefault(it, Range.ANYTHING))
                .reduce(Range.of(0), Range::plus);
    }

    private static List<String> members(String sum, Function<String, String> parent, Map<String, Range> ranges) {
        return ranges.keySet().stream()
                .filter(it -> parent.apply(it).equals(sum))
                .toList();
    }

    /** From what to what a count can be. */
    record Range(long low, long high) {
        private static final long NO_LIMIT = 1L << 40;
        static final Range ANYTHING = new Range(0, NO_LIMIT);

        static Range of(long count) {
            return new Range(count, count);
        }

        /** Whether it could be zero as well as the threshold. */
        boolean isOpen(long threshold) {
            return low == 0 && high >= threshold;
        }

        Range and(Range other) {
            return new Range(Math.max(low, other.low), Math.min(high, other.high));
        }

        Range plus(Range other) {
            return new Range(low + other.low, Math.min(NO_LIMIT, high + other.high));
        }

        Range minus(Range other) {
            return new Range(
                    other.high >= NO_LIMIT ? 0 : Math.max(0, low - other.high),
                    high >= NO_LIMIT ? NO_LIMIT : high - other.low);
        }
    }
}
