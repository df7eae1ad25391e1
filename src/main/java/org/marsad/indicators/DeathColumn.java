package org.marsad.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.marsad.kernel.SearchText;

/** What the Missing Migrants files tell of a record, with every heading that means it, misspelt ones included. */
enum DeathColumn {
    ID("main id", "web id"),
    /** The number of one part of an event, or of several, separated by commas. */
    PART("incident id"),
    TYPE("incident type"),
    REGION("region", "region of incident"),
    DATE("incident date", "reported date"),
    YEAR("year", "incident year"),
    DEAD("number dead", "no dead", "number of dead"),
    MISSING("number missing", "no missing", "minimum estimated number of missing"),
    BOTH("total dead and missing", "no dead missing", "total number of dead and missing"),
    COUNTRY("country of incident"),
    PLACE("coordinates", "location coordinates", "location coodinates"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    DESCRIPTION("location of death", "location description"),
    /** Only in the layout of the routes to Europe. */
    EUROPE("source dataset");

    static final List<DeathColumn> REQUIRED = List.of(ID, REGION, DATE, DEAD, MISSING);

    private final List<String> headings;

    DeathColumn(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<DeathColumn> find(String heading) {
        String compared = SearchText.normalise(heading);
        return Arrays.stream(values())
                .filter(it -> it.headings.contains(compared))
                .findFirst();
    }

    /** As a person would name it. */
    String heading() {
        return headings.getFirst();
    }
}
