package org.marsad.initiatives;

import java.util.List;

/**
 * An action of the plan that an initiative may serve, as the rules see it. It says where to look; whether it is so, a
 * person decides, and nothing is linked before.
 *
 * @param action the id of the action, such as {@code A12}
 * @param score how much speaks for it, from 0 to 100; points of the signs, no probability
 * @param reasons the signs that were found, strongest first
 * @param rules the version of the rules
 */
public record Proposal(String action, int score, List<Reason> reasons, String rules) {
    /** From this score on an action is proposed. */
    public static final int SHOWN_FROM = 50;

    public Proposal {
        reasons = List.copyOf(reasons);
    }

    /** What is kept of it when somebody decides. */
    public LinkDecision.Proposed proposed() {
        return new LinkDecision.Proposed(
                score, reasons.stream().map(Reason::code).toList(), rules);
    }
}
