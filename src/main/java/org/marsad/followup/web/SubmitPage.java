package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is handed in with a report, and what is not.
 *
 * @param report whose report of which cycle
 * @param action where the form goes; null where nothing can be handed in now
 * @param state what to know of the report's state; null while it can be handed in
 * @param handedIn how many actions are answered
 * @param behind what stays behind, action by action
 * @param queries what somebody will ask about
 * @param domains what the answers are worth, domain by domain
 */
public record SubmitPage(
        String report,
        @Nullable String action,
        @Nullable String state,
        String handedIn,
        List<Line> behind,
        List<Line> queries,
        List<DomainWorth> domains) {
    public SubmitPage {
        behind = List.copyOf(behind);
        queries = List.copyOf(queries);
        domains = List.copyOf(domains);
    }

    /**
     * Something to look at.
     *
     * @param where the action, or the question
     * @param says what is the matter
     * @param url where to mend it
     */
    public record Line(String where, String says, String url) {}

    /**
     * A domain's answers.
     *
     * @param title its name
     * @param rows one an action
     * @param before the calculation of its mean in the last accepted report; null where there is none
     * @param beforeTitle the cycle of that report
     * @param now the calculation as it stands; null where nothing was said
     * @param change the difference in points; null where there is none
     */
    public record DomainWorth(
            String title,
            List<Row> rows,
            @Nullable String before,
            String beforeTitle,
            @Nullable String now,
            @Nullable String change) {
        public DomainWorth {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An action.
     *
     * @param code its code
     * @param label a few words
     * @param url its form
     * @param status the status that counts
     * @param reported the status as reported, where that is another; null where it is the same
     * @param before what it was worth in the last report; a dash where nothing
     * @param worth what it is worth now; a dash where nothing
     */
    public record Row(
            String code,
            String label,
            String url,
            String status,
            @Nullable String reported,
            String before,
            String worth) {}
}
