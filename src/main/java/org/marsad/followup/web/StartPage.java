package org.marsad.followup.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person starts: what is theirs to do now.
 *
 * @param mandates their mandates in words
 * @param tasks what is theirs to do, the most pressing first
 * @param inbox the newest of what they were told
 * @param guide the form that puts the guided first visit away; null where it is not shown
 * @param start where the guided visit begins; null where it is not shown
 */
public record StartPage(
        List<String> mandates,
        List<Task> tasks,
        Content inbox,
        @Nullable String guide,
        @Nullable String start) {
    public StartPage {
        mandates = List.copyOf(mandates);
        tasks = List.copyOf(tasks);
    }

    /**
     * One thing to do.
     *
     * @param title what it is
     * @param says how it stands
     * @param asks whether it presses
     * @param url where it is done
     */
    public record Task(String title, String says, boolean asks, String url) {}
}
