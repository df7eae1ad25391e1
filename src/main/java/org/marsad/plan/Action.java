package org.marsad.plan;

import java.util.List;
import org.marsad.kernel.LocalizedText;

/**
 * One of the 29 things the partners agreed to do.
 *
 * @param code the number in the official text, {@code 1} to {@code 29}, as text
 * @param position its place among all actions, from 1
 * @param domain the code of its domain
 * @param objective the code of its objective
 * @param title what it is about, in our own words
 * @param label two or three words, for small places
 * @param groups whom the official text names in it
 * @param compactObjectives the objectives of the Global Compact for Migration (1 to 23) it serves
 */
public record Action(
        String code,
        int position,
        String domain,
        String objective,
        LocalizedText title,
        LocalizedText label,
        List<TargetGroup> groups,
        List<Integer> compactObjectives) {
    public Action {
        groups = List.copyOf(groups);
        compactObjectives = List.copyOf(compactObjectives);
    }

    /** The id that never changes, whatever becomes of the wording: {@code A13}. */
    public String id() {
        return NodeKind.ACTION.letter() + code;
    }
}
