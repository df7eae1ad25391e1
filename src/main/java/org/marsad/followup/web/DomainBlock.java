package org.marsad.followup.web;

import java.util.List;

/**
 * A domain's actions in a report.
 *
 * @param code the domain's code
 * @param title its name
 * @param label its short name
 * @param actions its actions, in the plan's order
 */
public record DomainBlock(String code, String title, String label, List<ActionBlock> actions) {
    public DomainBlock {
        actions = List.copyOf(actions);
    }
}
