package org.marsad.indicators.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.marsad.indicators.Measurement;

/**
 * What somebody can work out who sees a release and adds and subtracts: of each count of a sum and its parts, from what
 * to what it can be. Each area is part of one sum only, which is the sum of all its members; a member whose count is
 * missing can be anything. A sum that no tool measured counts as known, as it may be known from elsewhere.
 */
final class Inference {
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Set<String> held;
    private final Set<String> missing = new HashSet<>();
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
        all.forEach(one -> {
            if (one.part() == null) {
                it.missing.add(one.area());
            } else {
                it.counts.put(one.area(), count.applyAsLong(one));
            }
        });
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
        boolean open = held.contains(area) || isMissing(area);
        Range own = open ? Range.ANYTHING : Range.of(count(area));
        return members.containsKey(area)
                ? own.and(members(area).stream().map(this::known).reduce(Range.of(0), Range::plus))
                : own;
    }

    /** A sum that nobody measured is not known either, if one of its members is not. */
    private boolean isMissing(String area) {
        return missing.contains(area)
                || !counts.containsKey(area) && members(area).stream().anyMatch(missing::contains);
    }

    private List<String> members(String area) {
        return members.getOrDefault(area, List.of());
    }

    private void tell(String area, Range range) {
        ranges.put(area, range);
        List<String> its = members(area);
        List<Range> known = its.stream().map(this::known).toList();
        for (int at = 0; at < its.size(); at++) {
            Range others = Range.of(0);
            for (int other = 0; other < its.size(); other++) {
                others = other == at ? others : others.plus(known.get(other));
            }
            tell(its.get(at), known.get(at).and(range.minus(others)));
        }
    }

    private long count(String area) {
        Long own = counts.get(area);
        return own == null ? members(area).stream().mapToLong(this::count).sum() : own;
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
