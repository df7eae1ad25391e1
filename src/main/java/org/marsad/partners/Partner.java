package org.marsad.partners;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;

/**
 * A State or an organisation of the Process. What it is to the Process changes with time and stands in {@link Relation}s.
 *
 * @param code the stable code
 * @param kind what it is
 * @param iso2 ISO 3166-1 alpha-2; null for an organisation
 * @param name its usual name
 * @param region its region; null for an organisation
 * @param tile its place on the tile map; null for an organisation
 */
public record Partner(
        PartnerCode code,
        PartnerKind kind,
        @Nullable String iso2,
        LocalizedText name,
        @Nullable Region region,
        @Nullable Tile tile) {
    /**
     * A place on the tile map; Europe's rows come first, Africa's below.
     *
     * @param column from 0 at the west
     * @param row from 0 at the north
     */
    public record Tile(int column, int row) {}
}
