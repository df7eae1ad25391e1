package org.marsad.indicators.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.marsad.indicators.Measurement;

/**
 * What somebody can work out who sees a release and adds and subtracts: of each count of a sum and its parts, from what
 * to what it can be. Exact, as each area is part of one sum only. A sum that no tool measured counts as known, as it may
 * be known from elsewhere.
 */
final class Inference {
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Set<String> held;
    private final Map<String, Range> ranges = new HashMap<>();

    private Inference(Set<String> held) {
        this.held = held;
    }

    /**
     * @param held the areas that are held back
     * @param parent of each area the sum it is part of; empty for one that is part of none
     * @param count the count of each that is asked for
     */
    static Map<String, Range> of(
            List<Measurement> all,
            Set<String> held,
            Function<String, String> parent,
            ToLongFunction<Measurement> count) {
        Inference it = new Inference(held);
        all.forEach(one -> it.counts.put(one.area(), count.applyAsLong(one)));
        all.forEach(one -> it.enter(one.area(), parent));
        it.members.getOrDefault("", List.of()).forEach(root -> it.tell(root, it.known(root)));
        return it.ranges;
    }

    private void enter(String area, Function<String, String> parent) {
        String sum = parent.apply(area);
        boolean isNew = !members.containsKey(sum);
        members.computeIfAbsent(sum, _ -> new ArrayList<>()).add(area);
        if (isNew && !sum.isEmpty() && !counts.containsKey(sum)) {
            enter(sum, parent);
        }
    }

    /** What an area says itself, and what its members say of it. */
    private Range known(String area) {
        Range own = held.contains(area) ? Range.ANYTHING : Range.of(count(area));
        return isSumOfMembers(area) ? own.and(total(area)) : own;
    }

    private Range total(String area) {
        return members.getOrDefault(area, List.of()).stream()
                .map(this::known)
                .reduce(Range.of(0), Range::plus);
    }

    private void tell(String area, Range range) {
        ranges.put(area, range);
        List<String> its = members.getOrDefault(area, List.of());
        Range sum = isSumOfMembers(area)
                ? range
                : held.contains(area) ? Range.ANYTHING : Range.of(countOfMembers(area));
        List<Range> known = its.stream().map(this::known).toList();
        for (int at = 0; at < its.size(); at++) {
            Range others = Range.of(0);
            for (int other = 0; other < its.size(); other++) {
                others = other == at ? others : others.plus(known.get(other));
            }
            tell(its.get(at), known.get(at).and(sum.minus(others)));
        }
    }

    /** Others may be counted in it too, or some not at all. */
    private boolean isSumOfMembers(String area) {
        return members.containsKey(area) && count(area) == countOfMembers(area);
    }

    private long count(String area) {
        Long own = counts.get(area);
        return own == null ? countOfMembers(area) : own;
    }

    private long countOfMembers(String area) {
        return members.getOrDefault(area, List.of()).stream()
                .mapToLong(this::count)
                .sum();
    }

    /**
     * What a count can be.
     *
     * @param low the least
     * @param high the most
     */
    record Range(long low, long high) {
        private static final long NO_LIMIT = Long.MAX_VALUE / 4;
        static final Range ANYTHING = new Range(0, NO_LIMIT);

        static Range of(long count) {
            return new Range(count, count);
        }

        /** Whether it could be zero as well as this. */
        boolean isOpen(long threshold) {
            return low == 0 && high >= threshold;
        }

        Range and(Range other) {
            return new Range(Math.max(low, other.low), Math.min(high, other.high));
        }

        Range plus(Range other) {
            return new Range(Math.min(NO_LIMIT, low + other.low), Math.min(NO_LIMIT, high + other.high));
        }

        Range minus(Range other) {
            return new Range(Math.max(0, low - other.high), high == NO_LIMIT ? NO_LIMIT : high - other.low);
        }
    }
}
