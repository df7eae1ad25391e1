package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.web.Shell;

/**
 * The home of a report being written: what is left, action by action.
 *
 * @param title the partner's name
 * @param cycle the cycle's name
 * @param state where the report is in its way
 * @param declined that there will be no report, and since when; null where it is expected
 * @param due until when it is on time
 * @param left how many questions are left, as the big number; null where nobody writes any more
 * @param leftSays what the number means, with the minutes
 * @param next the first action with something left; null if nothing is
 * @param returned why it was given back, action by action; empty if it was not
 * @param domains the squares of the actions
 * @param links where else to go
 */
public record ReportPage(
        String title,
        String cycle,
        String state,
        @Nullable String declined,
        Due due,
        @Nullable String left,
        String leftSays,
        Shell.@Nullable Link next,
        List<Returned> returned,
        List<DomainRow> domains,
        List<Shell.Link> links) {
    public ReportPage {
        returned = List.copyOf(returned);
        domains = List.copyOf(domains);
        links = List.copyOf(links);
    }

    /**
     * A question given back.
     *
     * @param action the action's name
     * @param question what was asked
     * @param why the reason, in the officer's words
     * @param url the question
     */
    public record Returned(String action, String question, String why, String url) {}

    /**
     * A domain's actions.
     *
     * @param code the domain's code
     * @param title its name
     * @param left what is left in it
     * @param squares one an action
     */
    public record DomainRow(String code, String title, String left, List<Square> squares) {
        public DomainRow {
            squares = List.copyOf(squares);
        }
    }

    /**
     * An action: solid is confirmed, hatched carried over, paper still to do.
     *
     * @param code the action's code
     * @param label a few words
     * @param stage how far it is
     * @param asks whether it asks for something: given back
     * @param url its form; null where it is not the reader's
     * @param solid the share confirmed, as an SVG length
     * @param open the share carried over, likewise
     * @param drawn whether it concerns the partner
     */
    public record Square(
            String code,
            String label,
            String stage,
            boolean asks,
            @Nullable String url,
            String solid,
            String open,
            boolean drawn) {}
}
