package org.marsad.partners;

/** Where a partner State lies, in the four regions the declaration speaks of. Names are message keys {@code partners.region.CODE}. */
public enum Region {
    EUROPE,
    NORTH_AFRICA,
    WEST_AFRICA,
    CENTRAL_AFRICA
}
