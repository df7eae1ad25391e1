package org.marsad.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * All that is measured beside the scores: the indicators of each action, of their context and of the Process itself. A
 * version never changes; a definition that changes is a new version and a break in its series, and nothing is compared
 * across it.
 *
 * @param version its number, from 1
 * @param indicators in the order of the plan, then context, then process
 */
public record Framework(int version, List<Indicator> indicators) {
    private static final Framework NEWEST = FrameworkData.read(1);

    public Framework {
        indicators = List.copyOf(indicators);
        if (new HashSet<>(indicators.stream().map(Indicator::code).toList()).size() < indicators.size()) {
            throw new IllegalArgumentException("an indicator is there twice");
        }
    }

    /** The version in force, read from the program itself: no database. */
    public static Framework newest() {
        return NEWEST;
    }

    public Optional<Indicator> find(String code) {
        return indicators.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Those of an action, by its code in the plan. */
    public List<Indicator> listOfAction(String action) {
        return indicators.stream().filter(it -> action.equals(it.action())).toList();
    }

    /** Those that shed light on actions without belonging to one. */
    public List<Indicator> listAround() {
        return indicators.stream()
                .filter(it -> it.action() == null && !it.isProcess())
                .toList();
    }

    /** How the Process itself works. */
    public List<Indicator> listProcess() {
        return indicators.stream().filter(Indicator::isProcess).toList();
    }
}
