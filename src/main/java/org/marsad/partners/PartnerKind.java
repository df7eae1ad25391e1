package org.marsad.partners;

/** What a partner is. */
public enum PartnerKind {
    STATE,
    /** ECOWAS and the European Union. */
    REGIONAL_ORGANISATION,
    /** UNHCR, IOM, UNODC, ICRC. */
    PERMANENT_OBSERVER,
    SECRETARIAT
}
