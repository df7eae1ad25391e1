package org.marsad.plan;

/**
 * Whom an action of the plan names, as people it is for or as actors it calls on. Names are message keys
 * {@code plan.group.CODE}.
 */
public enum TargetGroup {
    WOM,
    YOU,
    GIR,
    CHI,
    UAM,
    FAM,
    MIS,
    DIA,
    REF,
    ASY,
    DIS,
    PRO,
    VUL,
    VIC,
    SMU,
    RET,
    REG,
    HOS,
    EMP,
    TVE,
    RES,
    ASI,
    LAW,
    FOR,
    CON,
    CIT,
    CSO,
    MED,
    PRI,
    INT
}
