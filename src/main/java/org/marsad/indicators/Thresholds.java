package org.marsad.indicators;

import java.util.Set;

/**
 * From how many people on a count may be known: 10 of refugees, children, victims, missing people and those who
 * returned, which the domains 3 to 5 are about, 5 of other people. Decided by the framework, so that no tool and no
 * file can say otherwise. What counts States, reports or documents tells of no people.
 */
public final class Thresholds {
    private static final long PEOPLE = 5;
    private static final long VULNERABLE = 10;
    private static final int FIRST_OF_THE_VULNERABLE = 13;
    private static final Set<String> OF_STATES = Set.of("SH", "AV", "balance", "gap", "policy-index", "smart");
    /** The source of counts of practices, which are texts. */
    private static final String LIBRARY = "library";

    private static final Set<String> PEOPLE_OF_THE_PROCESS = Set.of("P09", "P10");
    private static final Set<String> UNITS_OF_PEOPLE = Set.of("persons", "permits");
    /** Joint investigations, each of which is about few people, and convictions. */
    private static final Set<String> NUMBERS_OF_PEOPLE = Set.of("A21.1", "A22.3");
    /** Children alone who ask for asylum: their source rounds, too. */
    private static final Set<String> ROUNDED = Set.of("A14.4");

    private Thresholds() {}

    /** Of the counts that a tool gives: of a part, of its whole, and of the rest between them. */
    public static long of(Indicator indicator) {
        boolean states =
                OF_STATES.contains(indicator.method()) || indicator.source().equals(LIBRARY);
        if (indicator.isProcess()) {
            return PEOPLE_OF_THE_PROCESS.contains(indicator.code()) ? PEOPLE : 0;
        }
        if (states) {
            return 0;
        }
        String action = indicator.action();
        boolean vulnerable = action == null || Integer.parseInt(action) >= FIRST_OF_THE_VULNERABLE;
        return vulnerable ? VULNERABLE : PEOPLE;
    }

    /** Of values that a file gives under the indicator’s own code: a rate is no count, and things are no people. */
    static long ofValues(Indicator indicator) {
        boolean people = UNITS_OF_PEOPLE.contains(indicator.unit()) || NUMBERS_OF_PEOPLE.contains(indicator.code());
        return people ? of(indicator) : 0;
    }

    /** Whether values under the indicator’s own code are rounded to five before anybody sees them. */
    static boolean isRounded(Indicator indicator) {
        return ROUNDED.contains(indicator.code());
    }
}
