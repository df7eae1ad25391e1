package org.marsad.indicators;

import java.util.List;

/**
 * Partner States that are looked at together, as they were members on one day.
 *
 * @param code {@link Measurement#ALL}, AFRICA, EUROPE, a region’s code, or the code of the organisation they belong to
 * @param members their codes, in the order of the alphabet
 */
public record PartnerGroup(String code, List<String> members) {
    public PartnerGroup {
        members = List.copyOf(members);
    }
}
