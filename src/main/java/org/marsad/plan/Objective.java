package org.marsad.plan;

import java.util.List;
import org.marsad.kernel.LocalizedText;

/**
 * What a few actions aim at. There are 10 numbered objectives in 11 entries, as the fifth is split into 5a and 5b.
 *
 * @param code the code in the official text, such as {@code 5a}; text, never a number
 * @param position its place among all objectives, from 1
 * @param domain the code of its domain
 * @param title what it is about, in our own words
 * @param actions its actions in order
 */
public record Objective(String code, int position, String domain, LocalizedText title, List<Action> actions) {
    public Objective {
        actions = List.copyOf(actions);
    }

    /** The id that never changes: {@code O5a}. */
    public String id() {
        return NodeKind.OBJECTIVE.letter() + code;
    }
}
