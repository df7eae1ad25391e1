package org.marsad.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series that the program knows how to read and show. Its name is the message key {@code indicators.series.CODE}.
 *
 * <p>Source of the codes: the United Nations’ SDG Global Database; those from {@code MMP_DEATHS} on are our own, and
 * {@code docs/observations.md} tells what they are.
 */
public enum Series {
    SG_CPA_MIGRS("10.7.2", false),
    SG_CPA_MIGRP("10.7.2", false),
    SI_RMT_COST("10.c.1", false),
    SM_DTH_MIGR("10.7.3", true),
    SM_POP_REFG_OR("10.7.4", false),
    BX_TRF_PWKR("17.3.2", false),
    VC_HTF_DETV("16.2.2", true),
    SG_REG_BRTH("16.9.1", false),
    SL_EMP_FTLINJUR("8.8.1", false),
    SL_EMP_INJUR("8.8.1", false),
    SL_LBR_NTLCPL("8.8.2", false),
    MMP_DEATHS("10.7.3", true),
    /** On routes to Europe only, which is no sum of all. */
    MMP_ROUTES_EUROPE("10.7.3", true),
    RPW_CORRIDOR_COST("10.c.1", false),
    /** Its areas are countries of consulates, and corridors from there to a Schengen State. */
    VISA_APPLIED("A11.3", false),
    VISA_ISSUED("A11.3", false),
    VISA_NOT_ISSUED("A11.3", false),
    VISA_REFUSAL_RATE("A11.3", false),
    /** 2 is bound, 1 has signed, 0 neither, told apart by treaty. */
    TREATY_STATUS(null, false),
    /** Its period is the day of the signature. */
    TREATY_SIGNED(null, false),
    /** Its period is the day or the year since when it is bound. */
    TREATY_PARTY(null, false),
    TREATY_PALERMO("A22.1", false),
    TREATY_REFUGEES("A13.2", false),
    UNHCR_REFUGEES("C3.1", true),
    UNHCR_REFUGEES_HOSTED("C3.1", true),
    UNHCR_SEEKERS(null, true),
    UNHCR_SEEKERS_HOSTED(null, true),
    /** Its areas are countries, and corridors from the country of birth to that of residence. */
    UNDESA_MIGRANTS(null, true),
    UNDESA_EMIGRANTS(null, true),
    UNDESA_POPULATION(null, false),
    EUROSTAT_ASYLUM(null, true),
    KNOMAD_REMITTANCES(null, false),
    KNOMAD_MIGRANTS(null, true),
    WDI_REMITTANCES_PAID(null, false);

    private final @Nullable String indicator;
    private final boolean vulnerable;

    Series(@Nullable String indicator, boolean vulnerable) {
        this.indicator = indicator;
        this.vulnerable = vulnerable;
    }

    public static Optional<Series> find(String code) {
        return Arrays.stream(values())
                .filter(it -> it.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Those of an indicator of the Goals. */
    public static List<Series> listOf(String goal) {
        return Arrays.stream(values()).filter(it -> goal.equals(it.indicator)).toList();
    }

    /** Those of an indicator of the framework: of its Goal, or of itself. */
    public static List<Series> listOf(Indicator indicator) {
        String goal = indicator.goal();
        return Arrays.stream(values())
                .filter(it -> indicator.code().equals(it.indicator) || (goal != null && goal.equals(it.indicator)))
                .toList();
    }

    /** Whether it only stands beside the indicators: the framework has none that is measured by it. */
    public boolean isAround() {
        return indicator == null;
    }

    /** Whether its areas are corridors, from one country to another. */
    public boolean isByCorridor() {
        return this == RPW_CORRIDOR_COST || this == KNOMAD_REMITTANCES || this == KNOMAD_MIGRANTS;
    }

    /** Whether it counts victims, missing people, refugees or migrants, so that its small counts are never shown. */
    public boolean countsVulnerablePeople() {
        return vulnerable;
    }
}
