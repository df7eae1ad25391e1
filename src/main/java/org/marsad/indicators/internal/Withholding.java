package org.marsad.indicators.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.marsad.indicators.Disclosure;
import org.marsad.indicators.Measurement;

/**
 * Disclosure control of what tools measure: what is left of the counts of one indicator in one period.
 *
 * <p>A count is small from 1 to under the threshold: of the part, of the whole, and of the rest between them. A small
 * one is held back with its whole measurement; then others of the same group, the smallest first, until those held back
 * are two at least and together no small count either, so that each of them could be zero as well as the threshold for
 * all that the group’s sum tells. A group of which that can’t be said is held back with all sums above it.
 */
final class Withholding {
    private final long threshold;
    private final Map<String, List<Measurement>> groups = new HashMap<>();
    private final Set<String> held = new HashSet<>();

    private Withholding(List<Measurement> measurements, long threshold, Function<String, String> parent) {
        this.threshold = threshold;
        measurements.stream()
                .filter(it -> it.part() != null)
                .forEach(it -> groups.computeIfAbsent(parent.apply(it.area()), _ -> new ArrayList<>())
                        .add(it));
    }

    /**
     * The areas to hold back.
     *
     * @param measurements of one indicator in one period
     * @param threshold the smallest count that may be known; 0 for what tells of no people
     * @param parent of each area the group whose sum it is in; empty for the sum of all
     */
    static Set<String> areas(List<Measurement> measurements, long threshold, Function<String, String> parent) {
        if (threshold == 0) {
            return Set.of();
        }
        Withholding it = new Withholding(measurements, threshold, parent);
        // Holding back a sum can ask for another beside it, so that it is done again until nothing changes.
        int before;
        do {
            before = it.held.size();
            it.groups.forEach(it::protect);
        } while (it.held.size() > before);
        return it.held;
    }

    private void protect(String group, List<Measurement> members) {
        members.stream().filter(this::isSmall).forEach(it -> held.add(it.area()));
        List<Measurement> rest = new ArrayList<>(
                members.stream().filter(it -> !held.contains(it.area())).toList());
        rest.sort(Comparator.comparingLong(Withholding::part).thenComparing(Measurement::area));
        while (!isProtected(members) && !rest.isEmpty()) {
            held.add(rest.removeFirst().area());
        }
        if (!isProtected(members) && !group.isEmpty()) {
            held.add(group);
        }
    }

    private boolean isSmall(Measurement it) {
        return isSmall(part(it)) || isSmall(whole(it)) || isSmall(whole(it) - part(it));
    }

    private boolean isSmall(long count) {
        return !Disclosure.mayBothBeKnown(count, 0, threshold);
    }

    private boolean isProtected(List<Measurement> members) {
        List<Measurement> hidden =
                members.stream().filter(it -> held.contains(it.area())).toList();
        if (hidden.isEmpty()) {
            return true;
        }
        return hidden.size() > 1
                && !isSmall(sum(hidden, Withholding::part))
                && !isSmall(sum(hidden, Withholding::whole))
                && !isSmall(sum(hidden, it -> whole(it) - part(it)));
    }

    /**
     * Whether a new count may follow one that is known already, without telling of the few people between them.
     *
     * @param threshold as in {@link #areas}
     */
    static boolean mayFollow(Measurement known, Measurement now, long threshold) {
        return threshold == 0
                || now.part() == null
                || apart(part(known), part(now), threshold)
                        && apart(whole(known), whole(now), threshold)
                        && apart(whole(known) - part(known), whole(now) - part(now), threshold);
    }

    private static boolean apart(long one, long other, long threshold) {
        return Disclosure.mayBothBeKnown(Math.max(one, other), Math.min(one, other), threshold);
    }

    private static long sum(List<Measurement> some, ToLongFunction<Measurement> count) {
        return some.stream().mapToLong(count).sum();
    }

    private static long part(Measurement it) {
        Long part = it.part();
        return part == null ? 0 : part;
    }

    /** Of a plain count, the count itself. */
    private static long whole(Measurement it) {
        Long whole = it.whole();
        return whole == null ? part(it) : whole;
    }
}
