package org.marsad.indicators;

import java.util.List;
import java.util.Set;

/**
 * Partner States that are looked at together, as they were members on one day.
 *
 * @param code {@link Measurement#ALL}, AFRICA, EUROPE, a region’s code, or the code of the organisation they belong to
 * @param members their codes, in the order of the alphabet
 */
public record PartnerGroup(String code, List<String> members) {
    /** Those that a file can give values of: all, continents, regions, and the two organisations of the Process. */
    public static final Set<String> CODES = Set.of(
            Measurement.ALL, "AFRICA", "EUROPE", "NORTH_AFRICA", "WEST_AFRICA", "CENTRAL_AFRICA", "ECOWAS", "EU");

    public PartnerGroup {
        members = List.copyOf(members);
    }
}
