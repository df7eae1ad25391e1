package org.marsad.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A series that the program knows how to read and show. Its name is the message key {@code indicators.series.CODE}.
 *
 * <p>Source of the codes: the United Nations’ SDG Global Database; the last two are our own, for the International
 * Organization for Migration’s Missing Migrants Project and the World Bank’s Remittance Prices Worldwide.
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
    RPW_CORRIDOR_COST("10.c.1", false);

    private final String goal;
    private final boolean vulnerable;

    Series(String goal, boolean vulnerable) {
        this.goal = goal;
        this.vulnerable = vulnerable;
    }

    public static Optional<Series> find(String code) {
        return Arrays.stream(values())
                .filter(it -> it.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Those of an indicator of the Goals. */
    public static List<Series> listOf(String goal) {
        return Arrays.stream(values()).filter(it -> it.goal.equals(goal)).toList();
    }

    /** Whether its areas are corridors, from one country to another. */
    public boolean isByCorridor() {
        return this == RPW_CORRIDOR_COST;
    }

    /** Whether it counts victims or missing people, so that its small counts are never shown. */
    public boolean countsVulnerablePeople() {
        return vulnerable;
    }
}
