package org.marsad.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A series that values belong to: one that a source publishes, whose name is the message key {@code
 * indicators.series.NAME}, or that of an indicator of the framework, which has the indicator’s code and name and holds
 * values that are given under that code. There is one object of each.
 *
 * <p>Source of the codes: the United Nations’ SDG Global Database; those from {@code MMP_DEATHS} on are our own, and
 * {@code docs/observations.md} tells what they are.
 */
public final class Series {
    private static final Map<String, Series> KNOWN = new LinkedHashMap<>();
    private static final long AT_RISK = 10;

    public static final Series SG_CPA_MIGRS = measure("SG_CPA_MIGRS", "10.7.2");
    public static final Series SG_CPA_MIGRP = measure("SG_CPA_MIGRP", "10.7.2");
    public static final Series SI_RMT_COST = measure("SI_RMT_COST", "10.c.1");
    public static final Series SM_DTH_MIGR = peopleAtRisk("SM_DTH_MIGR", "10.7.3");
    public static final Series SM_POP_REFG_OR = measure("SM_POP_REFG_OR", "10.7.4");
    public static final Series BX_TRF_PWKR = measure("BX_TRF_PWKR", "17.3.2");
    public static final Series VC_HTF_DETV = peopleAtRisk("VC_HTF_DETV", "16.2.2");
    public static final Series SG_REG_BRTH = measure("SG_REG_BRTH", "16.9.1");
    public static final Series SL_EMP_FTLINJUR = measure("SL_EMP_FTLINJUR", "8.8.1");
    public static final Series SL_EMP_INJUR = measure("SL_EMP_INJUR", "8.8.1");
    public static final Series SL_LBR_NTLCPL = measure("SL_LBR_NTLCPL", "8.8.2");
    public static final Series MMP_DEATHS = peopleAtRisk("MMP_DEATHS", "10.7.3");
    /** On routes to Europe only, which is no sum of all. */
    public static final Series MMP_ROUTES_EUROPE = peopleAtRisk("MMP_ROUTES_EUROPE", "10.7.3");

    public static final Series RPW_CORRIDOR_COST = measure("RPW_CORRIDOR_COST", "10.c.1");
    /** Its areas are countries of consulates, and corridors from there to a Schengen State. */
    public static final Series VISA_APPLIED = things("VISA_APPLIED", "A11.3");

    public static final Series VISA_ISSUED = things("VISA_ISSUED", "A11.3");
    public static final Series VISA_NOT_ISSUED = things("VISA_NOT_ISSUED", "A11.3");
    public static final Series VISA_REFUSAL_RATE = measure("VISA_REFUSAL_RATE", "A11.3");
    /** 2 is bound, 1 has signed, 0 neither, told apart by treaty. */
    public static final Series TREATY_STATUS = measure("TREATY_STATUS", null);
    /** Its period is the day of the signature. */
    public static final Series TREATY_SIGNED = measure("TREATY_SIGNED", null);
    /** Its period is the day or the year since when it is bound. */
    public static final Series TREATY_PARTY = measure("TREATY_PARTY", null);

    public static final Series TREATY_PALERMO = measure("TREATY_PALERMO", "A22.1");
    public static final Series TREATY_REFUGEES = measure("TREATY_REFUGEES", "A13.2");
    public static final Series UNHCR_REFUGEES = peopleAtRisk("UNHCR_REFUGEES", "C3.1");
    public static final Series UNHCR_REFUGEES_HOSTED = peopleAtRisk("UNHCR_REFUGEES_HOSTED", "C3.1");
    public static final Series UNHCR_SEEKERS = peopleAtRisk("UNHCR_SEEKERS", null);
    public static final Series UNHCR_SEEKERS_HOSTED = peopleAtRisk("UNHCR_SEEKERS_HOSTED", null);
    /** Its areas are countries, and corridors from the country of birth to that of residence. */
    public static final Series UNDESA_MIGRANTS = peopleAtRisk("UNDESA_MIGRANTS", null);

    public static final Series UNDESA_EMIGRANTS = peopleAtRisk("UNDESA_EMIGRANTS", null);
    public static final Series UNDESA_POPULATION = things("UNDESA_POPULATION", null);
    /** Its source rounds to five. */
    public static final Series EUROSTAT_ASYLUM = known(new Series("EUROSTAT_ASYLUM", null, AT_RISK, true, true));

    public static final Series KNOMAD_REMITTANCES = things("KNOMAD_REMITTANCES", null);
    public static final Series KNOMAD_MIGRANTS = peopleAtRisk("KNOMAD_MIGRANTS", null);
    public static final Series WDI_REMITTANCES_PAID = things("WDI_REMITTANCES_PAID", null);

    private static final Map<String, Series> OWN = ofIndicators();
    private static final Set<String> CONTEXTS = contexts();

    private final String name;
    private final @Nullable String indicator;
    private final long threshold;
    private final boolean sums;
    private final boolean rounded;

    private Series(String name, @Nullable String indicator, long threshold, boolean sums, boolean rounded) {
        this.name = name;
        this.indicator = indicator;
        this.threshold = threshold;
        this.sums = sums;
        this.rounded = rounded;
    }

    /** A rate, an index, a status: what nobody would add up. */
    private static Series measure(String name, @Nullable String indicator) {
        return known(new Series(name, indicator, 0, false, false));
    }

    /** A count of things, an amount, or a count of so many people that none is near. */
    private static Series things(String name, @Nullable String indicator) {
        return known(new Series(name, indicator, 0, true, false));
    }

    /** A count of victims, missing people, refugees or migrants. */
    private static Series peopleAtRisk(String name, @Nullable String indicator) {
        return known(new Series(name, indicator, AT_RISK, true, false));
    }

    private static Series known(Series series) {
        KNOWN.put(series.name, series);
        return series;
    }

    private static Map<String, Series> ofIndicators() {
        Map<String, Series> all = new LinkedHashMap<>();
        Framework.newest().indicators().forEach(it -> all.put(it.code(), ofIndicator(it)));
        return Collections.unmodifiableMap(all);
    }

    private static Series ofIndicator(Indicator it) {
        return new Series(it.code(), it.code(), Thresholds.ofValues(it), it.isSum(), Thresholds.isRounded(it));
    }

    /** Those that sources publish, in the order of the list above. */
    public static Collection<Series> listKnown() {
        return Collections.unmodifiableCollection(KNOWN.values());
    }

    /** Those that sources publish, then that of each indicator of the framework. */
    public static List<Series> list() {
        List<Series> all = new ArrayList<>(KNOWN.values());
        all.addAll(OWN.values());
        return all;
    }

    /** By its code in any case. */
    public static Optional<Series> find(String code) {
        String name = code.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(KNOWN.get(name)).or(() -> Optional.ofNullable(OWN.get(name)));
    }

    /** As it is stored. */
    public static Series get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no series: " + name));
    }

    /** That which holds the values given under an indicator’s own code. */
    public static Series of(Indicator indicator) {
        return get(indicator.code());
    }

    /** Those of an indicator of the Goals. */
    public static List<Series> listOf(String goal) {
        return KNOWN.values().stream().filter(it -> goal.equals(it.indicator)).toList();
    }

    /** Those of an indicator of the framework: of its Goal, or of itself; at the end that of its own code. */
    public static List<Series> listOf(Indicator indicator) {
        String goal = indicator.goal();
        return list().stream()
                .filter(it -> indicator.code().equals(it.indicator) || (goal != null && goal.equals(it.indicator)))
                .toList();
    }

    /** Its code, as files and addresses write it. */
    public String name() {
        return name;
    }

    /** The indicator of the framework whose values it holds; empty for a series that a source publishes. */
    public Optional<Indicator> findOwner() {
        return OWN.containsKey(name) ? Framework.newest().find(name) : Optional.empty();
    }

    /** Whether it only stands beside the indicators: the framework has none that is measured by it. */
    public boolean isAround() {
        return indicator == null;
    }

    /** Whether all indicators that it sheds light on only describe: it is never averaged then. */
    public boolean isContext() {
        return CONTEXTS.contains(name);
    }

    private static Set<String> contexts() {
        Map<String, List<Indicator>> all = new HashMap<>();
        for (Indicator indicator : Framework.newest().indicators()) {
            listOf(indicator)
                    .forEach(it ->
                            all.computeIfAbsent(it.name, _ -> new ArrayList<>()).add(indicator));
        }
        all.values().removeIf(its -> !its.stream().allMatch(Indicator::isContext));
        return Set.copyOf(all.keySet());
    }

    /** Whether all its areas are corridors, from one country to another. */
    public boolean isByCorridor() {
        return this == RPW_CORRIDOR_COST || this == KNOMAD_REMITTANCES || this == KNOMAD_MIGRANTS;
    }

    /** The smallest count of people that may be known; 0 where it counts none. */
    public long threshold() {
        return threshold;
    }

    /** Whether its counts are rounded to five before anybody sees them. */
    public boolean isRounded() {
        return rounded;
    }

    /** Whether the sum over several areas means something, which that of rates does not. */
    public boolean isSum() {
        return sums;
    }

    @Override
    public String toString() {
        return name;
    }
}
