package org.marsad.initiatives.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a partner and waits for a decision.
 *
 * @param partner the partner’s name
 * @param action where the forms lead
 * @param before the key before which this page begins; empty on the first
 * @param taken whether somebody else was quicker
 * @param says said if nothing waits here; null otherwise
 * @param rows one proposal each
 * @param undo the last decision, to be taken back; null if there is none
 * @param next the address of the next page; null on the last
 * @param first the address of the first page; null on it
 */
public record ProposedPage(
        String partner,
        String action,
        String before,
        boolean taken,
        @Nullable String says,
        List<Row> rows,
        @Nullable Undo undo,
        @Nullable String next,
        @Nullable String first) {
    public ProposedPage {
        rows = List.copyOf(rows);
    }

    /**
     * A proposal.
     *
     * @param title the initiative’s title
     * @param url its public page
     * @param about its identifier, countries and period
     * @param initiative its key
     * @param code the action’s id
     * @param name the action’s number and name
     * @param score the points, as a sentence
     * @param reasons the signs that were found
     * @param others what others decided
     * @param seen the number of the decision that this answers
     */
    public record Row(
            Said title,
            String url,
            String about,
            String initiative,
            String code,
            String name,
            String score,
            List<String> reasons,
            List<String> others,
            String seen) {
        public Row {
            reasons = List.copyOf(reasons);
            others = List.copyOf(others);
        }
    }

    /** A decision that can be taken back: its sentence, and what the form sends. */
    public record Undo(String says, String initiative, String code, String seen) {}
}
