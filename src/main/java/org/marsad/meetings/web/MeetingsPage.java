package org.marsad.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of meetings.
 *
 * @param title its heading
 * @param lead what it is
 * @param action where the filter leads
 * @param choices the filter
 * @param filtered whether something is chosen in it
 * @param years the meetings, the latest year first
 * @param next the address of the next page; null on the last
 * @param first the address of the first page; null on it
 * @param csv the address of the whole list as CSV
 */
public record MeetingsPage(
        String title,
        String lead,
        String action,
        List<Choice> choices,
        boolean filtered,
        List<Year> years,
        @Nullable String next,
        @Nullable String first,
        String csv) {
    public MeetingsPage {
        choices = List.copyOf(choices);
        years = List.copyOf(years);
    }

    /** A closed list to choose from. */
    public record Choice(String name, String label, String any, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One of a closed list. */
    public record Option(String value, String words, boolean chosen) {}

    /**
     * A year.
     *
     * @param year which
     * @param says how many States took part in its meetings, or why it can’t be told; null while it has not begun
     * @param rows its meetings
     */
    public record Year(String year, @Nullable String says, List<Row> rows) {
        public Year {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A meeting.
     *
     * @param title as it is written
     * @param language the title’s language
     * @param url its page
     * @param kind what kind
     * @param when on which days
     * @param where in which place
     * @param states how many States took part
     * @param recommendations what became of them; null where it made none
     */
    public record Row(
            String title,
            String language,
            String url,
            String kind,
            String when,
            String where,
            String states,
            @Nullable String recommendations) {}
}
