package org.marsad.exercise.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.marsad.exercise.internal.Actor.Part;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;

/** Gives each partner its part, spread over the regions so that none looks better than another. */
final class Cast {
    /** Multiples of it, without their whole part, never crowd: any share of them falls on that share of partners. */
    private static final double GOLDEN = 0.6180339887498949;

    private final List<Actor> expected;
    private final List<Actor> observers;
    private final Draws draws;

    Cast(Collection<Partner> expected, Collection<Partner> observers, Draws draws) {
        this.draws = draws;
        this.expected = parts(expected, draws.of("cast"));
        this.observers = observers.stream()
                .sorted(Comparator.comparing(Partner::code))
                .map(it -> Actor.of(it, Part.STEADY, 0))
                .toList();
    }

    /** Who reports in a round, by code. */
    List<Actor> reporting(Round round) {
        Map<PartnerCode, Actor> reporting = new TreeMap<>();
        for (Actor actor : expected) {
            if (reports(actor, round)) {
                reporting.put(actor.code(), actor);
            }
        }
        for (int i = 0; i < observers.size(); i++) {
            if ((i + round.age()) % 2 == 0) {
                reporting.put(observers.get(i).code(), observers.get(i));
            }
        }
        return List.copyOf(reporting.values());
    }

    private boolean reports(Actor actor, Round round) {
        if (round.age() > 1) {
            return draws.of("silence", actor.code(), round.age()).nextDouble() < 0.75;
        }
        return switch (actor.part()) {
            case SILENT -> false;
            case NEWCOMER -> round.age() == 0;
            case LAPSED -> round.age() == 1;
            case STEADY, AMENDING, COMPLETE, NARROW -> true;
        };
    }

    private static List<Actor> parts(Collection<Partner> partners, RandomGenerator random) {
        Map<String, List<Partner>> regions = new TreeMap<>();
        partners.stream()
                .sorted(Comparator.comparing(Partner::code))
                .forEach(it -> regions.computeIfAbsent(String.valueOf(it.region()), _ -> new ArrayList<>())
                        .add(it));
        double offset = random.nextDouble();
        List<Actor> actors = new ArrayList<>();
        for (List<Partner> region : regions.values()) {
            Collections.shuffle(region, random);
            for (int rank = 0; rank < region.size(); rank++) {
                double level = 1.5 * ((rank + 0.5) / region.size() - 0.5);
                double place = (offset + actors.size() * GOLDEN) % 1;
                actors.add(Actor.of(region.get(rank), part(place), level));
            }
        }
        return List.copyOf(actors);
    }

    private static Part part(double place) {
        if (place < 0.145) {
            return Part.SILENT;
        }
        if (place < 0.255) {
            return Part.NEWCOMER;
        }
        if (place < 0.325) {
            return Part.LAPSED;
        }
        if (place < 0.400) {
            return Part.AMENDING;
        }
        if (place < 0.460) {
            return Part.COMPLETE;
        }
        return place < 0.505 ? Part.NARROW : Part.STEADY;
    }
}
