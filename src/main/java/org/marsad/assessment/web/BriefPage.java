package org.marsad.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Steering Committee reads before publication, in five minutes.
 *
 * @param coverage how many of those expected have an accepted report, as a bar
 * @param reported the same in words
 * @param domains how far the domains would be
 * @param message what happened; null for nothing
 * @param noting where the Committee takes note
 */
public record BriefPage(
        BriefInterval coverage,
        String reported,
        List<DomainRow> domains,
        @Nullable String message,
        NotingBox noting) {
    public BriefPage {
        domains = List.copyOf(domains);
    }

    /**
     * One domain.
     *
     * @param code its code
     * @param title its name
     * @param interval how far it would be
     * @param value the proven share, or that too few answered
     * @param answers answers of expected answers
     * @param notes what its reference countries say
     */
    public record DomainRow(
            String code, String title, BriefInterval interval, String value, String answers, List<Note> notes) {
        public DomainRow {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What a reference country says.
     *
     * @param by the country
     * @param text its words
     * @param language their language
     */
    public record Note(String by, String text, String language) {}

    /**
     * Where the Committee takes note.
     *
     * @param state what was noted so far
     * @param url where the button goes; null for whoever can't note, and where nothing waits
     * @param seen what the page shows, so that nobody notes what they have not seen
     * @param button what it says
     */
    public record NotingBox(String state, @Nullable String url, String seen, String button) {}
}
