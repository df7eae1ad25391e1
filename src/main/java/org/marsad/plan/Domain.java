package org.marsad.plan;

import java.util.List;
import org.marsad.kernel.LocalizedText;

/**
 * One of the five fields of the plan (the declaration calls them pillars).
 *
 * @param code the number in the official text, {@code 1} to {@code 5}, as text
 * @param position its place, from 1
 * @param title what it is about, in our own words
 * @param label a few words, for small places
 * @param objectives its objectives in order
 */
public record Domain(String code, int position, LocalizedText title, LocalizedText label, List<Objective> objectives) {
    public Domain {
        objectives = List.copyOf(objectives);
    }

    /** The id that never changes: {@code D3}. */
    public String id() {
        return NodeKind.DOMAIN.letter() + code;
    }

    /** All actions of the domain in order. */
    public List<Action> listActions() {
        return objectives.stream().flatMap(it -> it.actions().stream()).toList();
    }
}
