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
 *
 * <p>Whoever kept the last release knows more. What was known before and is the same now hides nothing, so that
 * something else is held back. And what was held back then stays so while it could be the same still and, taken from
 * what those held back were together, would leave few people of the others.
 */
final class Withholding {
    private final long threshold;
    private final Function<String, String> parent;
    private final List<Measurement> all;
    private final List<ToLongFunction<Measurement>> counts =
            List.of(Withholding::part, Withholding::whole, it -> whole(it) - part(it));
    private final Set<String> held = new HashSet<>();
    private final Before before;

    private Withholding(
            List<Measurement> measurements, long threshold, Function<String, String> parent, Before before) {
        this.threshold = threshold;
        this.parent = parent;
        this.all = List.copyOf(measurements);
        this.before = before;
    }

    /**
     * The areas to hold back.
     *
     * @param measurements of one indicator in one period
     * @param threshold the smallest count that may be known; 0 for what tells of no people
     * @param parent of each area the group whose sum it is in; empty for the sum of all
     * @param before what was released of them earlier
     */
    static Set<String> areas(
            List<Measurement> measurements, long threshold, Function<String, String> parent, Before before) {
        if (threshold == 0) {
            return Set.of();
        }
        Withholding it = new Withholding(measurements, threshold, parent, before);
        it.all.stream().filter(one -> it.isSmall(one) && !before.has(one)).forEach(small -> it.held.add(small.area()));
        it.counts.forEach(it::keep);
        boolean more = !it.held.isEmpty();
        while (more) {
            more = it.findExposed().flatMap(it::findNext).map(it.held::add).orElse(false);
        }
        return it.held;
    }

    /** Of those held back before, all that together would leave few people of the others, if they are the same still. */
    private void keep(ToLongFunction<Measurement> count) {
        Map<String, Inference.Range> then = Inference.of(before.released(), Set.of(), parent, count);
        List<Measurement> same = all.stream()
                .filter(it -> before.isHeld(it) && it.part() != null)
                .filter(it -> count.applyAsLong(it) > 0 && count.applyAsLong(it) <= most(then, it))
                .toList();
        long together = same.stream().mapToLong(count).sum();
        long least = same.stream().mapToLong(it -> most(then, it)).min().orElse(Long.MAX_VALUE);
        if (together > least - threshold) {
            same.forEach(it -> held.add(it.area()));
        }
    }

    private static long most(Map<String, Inference.Range> then, Measurement it) {
        return then.getOrDefault(it.area(), Inference.Range.ANYTHING).high();
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
                boolean small = isSmall(count.applyAsLong(it)) && !before.has(it);
                if (small && range != null && !range.isOpen(threshold)) {
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
                    .or(() -> first(
                            beside.stream().flatMap(it -> members(it).stream()).toList()));
            if (next.isPresent()) {
                return next;
            }
            area = parent.apply(area);
            if (!area.isEmpty() && mayHide(area)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    private Optional<String> first(List<String> some) {
        return some.stream().filter(this::mayHide).findFirst();
    }

    private boolean mayHide(String area) {
        return !held.contains(area)
                && all.stream().filter(it -> it.area().equals(area)).noneMatch(before::has);
    }

    /** The smallest first. */
    private List<String> members(String sum) {
        return all.stream()
                .filter(it -> it.part() != null && parent.apply(it.area()).equals(sum))
                .sorted(Comparator.comparingLong(Withholding::part).thenComparing(Measurement::area))
                .map(Measurement::area)
                .toList();
    }

    /**
     * What was released earlier of one indicator in one period.
     *
     * @param known the last count of each area that was told
     * @param released the last release, without a count where it was held back or missing
     */
    record Before(Map<String, Measurement> known, List<Measurement> released) {
        static final Before NOTHING = new Before(Map.of(), List.of());

        /** Whether the last release did not tell it. */
        boolean isHeld(Measurement it) {
            return released.stream().anyMatch(last -> last.area().equals(it.area()) && last.part() == null);
        }

        /** Whether it is the count that is known already. */
        boolean has(Measurement it) {
            Measurement last = known.get(it.area());
            return last != null && part(last) == part(it) && whole(last) == whole(it);
        }
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
