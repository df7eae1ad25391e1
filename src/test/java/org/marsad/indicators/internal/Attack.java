package org.marsad.indicators.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Measurement;

/**
 * Somebody who tries out all worlds: which totals of two continents, and counts of their States, agree with every count
 * that is told. What no such world has can be ruled out, and so what is hidden be worked out. Where no world agrees with
 * all sums, as after a release that keeps an older count, fewer of them are believed.
 *
 * @param all all areas
 * @param parent of each area the sum it is part of
 * @param told what is told, by area
 */
record Attack(List<Measurement> all, Function<String, String> parent, Map<String, Long> told) {
    private static final String WHOLE = "ALL";
    private static final String AFRICA = "AFRICA";
    private static final String EUROPE = "EUROPE";
    private static final Set<String> EVERY = Set.of(WHOLE, AFRICA, EUROPE);
    private static final List<Set<String>> SOME = List.of(
            Set.of(AFRICA, EUROPE),
            Set.of(WHOLE, AFRICA),
            Set.of(WHOLE, EUROPE),
            Set.of(WHOLE),
            Set.of(AFRICA),
            Set.of(EUROPE));

    /** Above every total that the tests make. */
    private static final int MOST = 2_000;

    /** @param known the count that is told of each; null where it is not */
    static Attack on(
            List<Measurement> all, Function<String, String> parent, Function<Measurement, @Nullable Long> known) {
        Map<String, Long> told = new HashMap<>();
        all.forEach(it -> {
            Long count = known.apply(it);
            if (count != null) {
                told.put(it.area(), count);
            }
        });
        return new Attack(all, parent, told);
    }

    /**
     * Whether an area could have none as well as the threshold. Sums that rule out what it really has mislead, and tell
     * nothing.
     *
     * @param real what it has
     */
    boolean leavesOpen(String area, long real, long threshold) {
        return (isPossible(told, EVERY) ? List.of(EVERY) : SOME)
                .stream()
                        .filter(sums -> canBe(area, real, sums))
                        .allMatch(sums -> canBe(area, 0, sums) && canBe(area, threshold, sums));
    }

    private boolean canBe(String area, long count, Set<String> sums) {
        Map<String, Long> world = new HashMap<>(told);
        Long own = world.putIfAbsent(area, count);
        return (own == null || own == count) && isPossible(world, sums);
    }

    private boolean isPossible(Map<String, Long> world, Set<String> sums) {
        Long whole = sums.contains(WHOLE) ? world.get(WHOLE) : null;
        BitSet europe = new BitSet();
        totals(EUROPE, world, sums).forEach(europe::set);
        return totals(AFRICA, world, sums)
                .anyMatch(it -> whole == null ? !europe.isEmpty() : whole >= it && europe.get((int) (whole - it)));
    }

    /** All that a continent can have: any number from what is known of its States, if one of them is hidden. */
    private IntStream totals(String continent, Map<String, Long> world, Set<String> sums) {
        Long own = world.get(continent);
        IntStream possible = IntStream.rangeClosed(0, MOST);
        if (sums.contains(continent)) {
            List<String> states = all.stream()
                    .map(Measurement::area)
                    .filter(it -> parent.apply(it).equals(continent))
                    .toList();
            int known = (int) states.stream()
                    .map(world::get)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
            possible = IntStream.rangeClosed(known, world.keySet().containsAll(states) ? known : MOST);
        }
        return possible.filter(it -> own == null || it == own);
    }
}
