package org.marsad.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting: what it was, who was there, what it recommended.
 *
 * @param title as it is written
 * @param language the language of title and note
 * @param lead what kind of meeting, and when
 * @param withdrawn that it was withdrawn, and why; null unless it was
 * @param facts what is known of it
 * @param about what it was about
 * @param note what else must be known; null for nothing
 * @param states how many States took part, and of how many; empty where it is not known
 * @param day on which day the denominators are taken
 * @param present who was present, by region
 * @param absent why there is no list; null where there is one
 * @param recommendations what it recommended
 */
public record MeetingPage(
        String title,
        String language,
        String lead,
        @Nullable String withdrawn,
        List<Fact> facts,
        List<Link> about,
        @Nullable String note,
        List<Fact> states,
        String day,
        List<Group> present,
        @Nullable String absent,
        List<Recommended> recommendations) {
    public MeetingPage {
        facts = List.copyOf(facts);
        about = List.copyOf(about);
        states = List.copyOf(states);
        present = List.copyOf(present);
        recommendations = List.copyOf(recommendations);
    }

    /**
     * A short fact.
     *
     * @param label what is said
     * @param value the saying
     * @param url where it leads; null for nowhere
     */
    public record Fact(String label, String value, @Nullable String url) {}

    /** Where it leads. */
    public record Link(String words, String url) {}

    /**
     * Partners present, by name, never by anything else.
     *
     * @param name the region, or what kind of organisation
     * @param members their names
     */
    public record Group(String name, List<Link> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * A recommendation.
     *
     * @param id where it stands on the page
     * @param text as it is written
     * @param language the text’s language
     * @param about whose turn it is, and until when
     * @param state whether it is open, due, or done and when
     * @param outcome what was done; null while it is open
     * @param outcomeLanguage the language of what was done
     * @param link where that can be seen; null for nowhere
     */
    public record Recommended(
            String id,
            String text,
            String language,
            String about,
            String state,
            @Nullable String outcome,
            @Nullable String outcomeLanguage,
            @Nullable String link) {}
}
