package org.marsad.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.indicators.RecordedDeaths.Incident;

/**
 * Recorded deaths by year: of a country, of the world, and of the project’s own regions, which are not those of M49 (the
 * Mediterranean is one, and the border of Mexico with the United States is in North America).
 *
 * <p>A sum of one or two events would tell of those events, so it is not kept.
 */
final class YearlyDeaths {
    static final String UNKNOWN = "unknown";
    static final Set<String> REGIONS = Set.of(
            "caribbean",
            "central-america",
            "central-asia",
            "eastern-africa",
            "eastern-asia",
            "europe",
            "mediterranean",
            "middle-africa",
            "north-america",
            "northern-africa",
            "oceania",
            "south-america",
            "south-eastern-asia",
            "southern-africa",
            "southern-asia",
            "western-africa",
            "western-asia");

    private static final String WORLD = "001";
    private static final String UNIT = "number";
    private static final int LEAST_EVENTS = 3;

    private final LocalDate vintage;
    private final Map<Key, List<Incident>> sums = new TreeMap<>();
    private int withheld;

    YearlyDeaths(LocalDate vintage) {
        this.vintage = vintage;
    }

    void addToWorld(int year, String region, Incident incident) {
        add(new Key(WORLD, year, ""), incident);
        add(new Key(WORLD, year, "region=" + region), incident);
    }

    void addToCountry(String country, int year, Incident incident) {
        add(new Key(country, year, ""), incident);
    }

    /** By area, year and disaggregation. */
    List<Observation> observations() {
        List<Observation> all = new ArrayList<>();
        withheld = 0;
        sums.forEach((key, incidents) -> {
            if (tellsOfEvents(incidents)) {
                withheld++;
                return;
            }
            RecordedDeaths deaths = RecordedDeaths.of(incidents);
            all.add(observation(key, key.disaggregation, deaths.all()));
            if (incidents.stream().anyMatch(Incident::isTotal)) {
                all.add(observation(key, join("record=cumulative", key.disaggregation), deaths.fromTotals()));
            }
        });
        return all;
    }

    /** How many sums were not kept. */
    int withheld() {
        return withheld;
    }

    /** A published total is no single event. */
    private static boolean tellsOfEvents(List<Incident> incidents) {
        long events = incidents.stream().filter(it -> !it.isTotal()).count();
        return events > 0 && events < LEAST_EVENTS;
    }

    private Observation observation(Key key, String disaggregation, long value) {
        return new Observation(
                key.area,
                String.valueOf(key.year),
                disaggregation,
                UNIT,
                BigDecimal.valueOf(value),
                key.year < vintage.getYear() ? Observation.Status.FINAL : Observation.Status.PROVISIONAL);
    }

    private void add(Key key, Incident incident) {
        sums.computeIfAbsent(key, _ -> new ArrayList<>()).add(incident);
    }

    private static String join(String part, String rest) {
        return rest.isEmpty() ? part : part + ";" + rest;
    }

    /** What a sum is of. */
    private record Key(String area, int year, String disaggregation) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::area).thenComparing(Key::year).thenComparing(Key::disaggregation);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
