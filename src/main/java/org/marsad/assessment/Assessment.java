package org.marsad.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The whole computation for one set of accepted answers. Maps are keyed by code, in the plan's order; a node without
 * a single entry is absent.
 *
 * @param actions by action code
 * @param objectives by objective code
 * @param domains by domain code
 * @param plan the mean of the domains
 */
public record Assessment(
        Map<String, ActionResult> actions,
        Map<String, GroupResult> objectives,
        Map<String, GroupResult> domains,
        GroupResult plan) {
    public Assessment {
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        objectives = Collections.unmodifiableMap(new LinkedHashMap<>(objectives));
        domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    }
}
