package org.marsad.indicators.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.marsad.indicators.Disclosure;
import org.marsad.indicators.Measurement;

/**
 * Disclosure control of what tools measure: what is left of the counts of one indicator in one period.
 *
 * <p>A count is small from 1 to under the threshold: of the part, of the whole, and of the rest between them. A small
 * one is held back with its whole measurement; then others of the same group, the smallest first, then its sum and what
 * is summed up with that, until for all that can be worked out from the rest ({@link Inference}) each small count could
 * be zero as well as the threshold.
 */
final class Withholding {
    private final long threshold;
    private final Function<String, String> parent;
    private final List<Measurement> all;
    private final List<ToLongFunction<Measurement>> counts =
            List.of(Withholding::part, Withholding::whole, it -> whole(it) - part(it));
    private final Set<String> held = new HashSet<>();

    private Withholding(List<Measurement> measurements, long threshold, Function<String, String> parent) {
        this.threshold = threshold;
        this.parent = parent;
        this.all = measurements.stream().filter(it -> it.part() != null).toList();
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
        it.all.stream().filter(it::isSmall).forEach(small -> it.held.add(small.area()));
        boolean more = !it.held.isEmpty();
        while (more) {
            more = it.findExposed().flatMap(it::findNext).map(it.held::add).orElse(false);
        }
        return it.held;
    }

    private boolean isSmall(Measurement it) {
        return counts.stream().anyMatch(count -> isSmall(count.applyAsLong(it)));
    }

    private boolean isSmall(long count) {
        return !Disclosure.mayBothBeKnown(count, 0, threshold);
    }

    /** An area of which a small count can be told from the others. */
    private Optional<String> findExposed() {
        for (ToLongFunction<Measurement> count : counts) {
            Map<String, Inference.Range> known = Inference.of(all, held, parent, count);
            for (Measurement it : all) {
                Inference.Range range = known.get(it.area());
                if (isSmall(count.applyAsLong(it)) && range != null && !range.isOpen(threshold)) {
                    return Optional.of(it.area());
                }
            }
        }
        return Optional.empty();
    }

    /** What hides it best: those beside it, then what they add up to, then those beside that and their members. */
    private Optional<String> findNext(String exposed) {
        String area = exposed;
        while (!area.isEmpty()) {
            List<String> beside = members(parent.apply(area));
            Optional<String> next = first(beside)
                    .or(() -> first(beside.stream()
                            .flatMap(it -> members(it).stream())
                            .toList()));
            if (next.isPresent()) {
                return next;
            }
            area = parent.apply(area);
            if (!area.isEmpty() && !held.contains(area)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    private Optional<String> first(List<String> some) {
        return some.stream().filter(it -> !held.contains(it)).findFirst();
    }

    /** The smallest first. */
    private List<String> members(String sum) {
        return all.stream()
                .filter(it -> parent.apply(it.area()).equals(sum))
                .sorted(Comparator.comparingLong(Withholding::part).thenComparing(Measurement::area))
                .map(Measurement::area)
                .toList();
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
