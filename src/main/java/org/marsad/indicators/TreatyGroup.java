package org.marsad.indicators;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Treaties that an indicator counts together: to how many of them a State is a party. */
enum TreatyGroup {
    /** The convention against transnational organized crime, and its protocols on trafficking and on smuggling. */
    PALERMO(Series.TREATY_PALERMO, List.of("un-18-12", "un-18-12-a", "un-18-12-b")),
    /** The convention of 1951 and the protocol of 1967. That of the African Union is in no list of the United Nations. */
    REFUGEES(Series.TREATY_REFUGEES, List.of("un-5-2", "un-5-5"));

    private final Series series;
    private final List<String> treaties;

    TreatyGroup(Series series, List<String> treaties) {
        this.series = series;
        this.treaties = treaties;
    }

    /** What can be counted as soon as this treaty is read too. */
    static Optional<Counted> completedBy(String treaty, Map<String, TreatyStatus> read, TreatyStatus status) {
        read.put(treaty, status);
        return Arrays.stream(values())
                .filter(it -> it.treaties.contains(treaty) && read.keySet().containsAll(it.treaties))
                .findFirst()
                .map(it -> new Counted(
                        it.series,
                        it.treaties.stream()
                                .map(read::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** The States of all lists; one that is in none of them has no value. */
    record Counted(Series series, List<TreatyStatus> lists) {
        void tell(Collected collected) {
            Set<String> areas = new TreeSet<>();
            lists.forEach(it -> areas.addAll(it.areas()));
            int year = lists.stream().mapToInt(TreatyStatus::year).max().orElseThrow();
            for (String area : areas) {
                long parties = lists.stream().filter(it -> it.isParty(area)).count();
                collected.add(
                        series,
                        new Observation(
                                area,
                                String.valueOf(year),
                                "",
                                "of" + lists.size(),
                                BigDecimal.valueOf(parties),
                                Observation.Status.FINAL));
            }
        }
    }
}
