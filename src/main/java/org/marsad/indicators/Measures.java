package org.marsad.indicators;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which series measure what an indicator asks, in its own unit, so that its target applies to each of their areas: that
 * of its own code and some that sources publish. Others only shed light on it: the category of a country’s policies
 * from 1 to 4 is not the share of countries, and gets no verdict against that share’s target.
 */
public final class Measures {
    private static final Map<String, List<Series>> PUBLISHED = Map.of(
            "A02.1", List.of(Series.SI_RMT_COST, Series.RPW_CORRIDOR_COST),
            "A02.4", List.of(Series.BX_TRF_PWKR),
            "A11.3", List.of(Series.VISA_REFUSAL_RATE),
            "A17.1", List.of(Series.MMP_DEATHS, Series.SM_DTH_MIGR),
            "C2.1", List.of(Series.SG_REG_BRTH),
            "C3.1", List.of(Series.SM_POP_REFG_OR),
            "C0.1", List.of(Series.SL_EMP_FTLINJUR, Series.SL_EMP_INJUR),
            "C0.2", List.of(Series.SL_LBR_NTLCPL));

    private static final Map<String, List<Series>> AROUND = Framework.newest().indicators().stream()
            .collect(Collectors.toUnmodifiableMap(Indicator::code, Measures::around));

    private Measures() {}

    /** The series that measure it in each area. None for what is a share of partners or a mean over them. */
    public static List<Series> listOf(Indicator indicator) {
        if (GroupMeasure.find(indicator).isPresent()) {
            return List.of();
        }
        List<Series> all = new ArrayList<>(PUBLISHED.getOrDefault(indicator.code(), List.of()));
        all.add(Series.of(indicator));
        return all;
    }

    /** The series that measure it, then all others that only shed light on it. */
    public static List<Series> listAround(Indicator indicator) {
        return AROUND.getOrDefault(indicator.code(), List.of());
    }

    private static List<Series> around(Indicator indicator) {
        Set<Series> all = new LinkedHashSet<>(listOf(indicator));
        all.addAll(Series.listOf(indicator));
        return List.copyOf(all);
    }

    /** The indicators that a series measures, by code. */
    public static List<Indicator> listMeasuredBy(Series series) {
        return Framework.newest().indicators().stream()
                .filter(it -> listOf(it).contains(series))
                .toList();
    }
}
