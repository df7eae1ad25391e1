package org.marsad.indicators;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which series measure what an indicator asks, in its own unit, so that its target applies to each of their areas.
 * Others only shed light on it: the category of a country’s policies from 1 to 4 is not the share of countries, and
 * gets no verdict against that share’s target.
 */
public final class Measures {
    private static final Map<String, List<Series>> ALL = Map.of(
            "A02.1", List.of(Series.SI_RMT_COST, Series.RPW_CORRIDOR_COST),
            "C2.1", List.of(Series.SG_REG_BRTH));

    private Measures() {}

    /** The series that measure it. */
    public static List<Series> listOf(Indicator indicator) {
        return ALL.getOrDefault(indicator.code(), List.of());
    }

    /** The series that measure it, then those of its goal, which only shed light on it. */
    public static List<Series> listAround(Indicator indicator) {
        Set<Series> all = new LinkedHashSet<>(listOf(indicator));
        String goal = indicator.goal();
        if (goal != null) {
            all.addAll(Series.listOf(goal));
        }
        return List.copyOf(all);
    }

    /** The indicators that a series measures, by code. */
    public static List<Indicator> listMeasuredBy(Series series) {
        return Framework.newest().indicators().stream()
                .filter(it -> listOf(it).contains(series))
                .toList();
    }
}
