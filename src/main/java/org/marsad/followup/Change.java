package org.marsad.followup;

import java.util.Map;

/**
 * What somebody wants to stand under a question from now on.
 *
 * @param action the action's code
 * @param question the question's code
 * @param seen the revision they saw when they began; 0 where nothing stood there
 * @param values by place, as typed; empty texts are absent values
 */
public record Change(String action, String question, int seen, Map<String, String> values) {
    public Change {
        values = Map.copyOf(values);
    }
}
