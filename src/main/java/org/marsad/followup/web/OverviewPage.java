package org.marsad.followup.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is where in a cycle, with what the Secretariat can do about it.
 *
 * @param lead when the cycle began and ends
 * @param counts how many partners are where
 * @param choices what can be filtered
 * @param waits whether only what waits for the Secretariat is shown
 * @param form the address of the filter, and of the cycle without one
 * @param act the address that acts on those selected, filter kept
 * @param done what was just done; null if nothing
 * @param grid the partners and their squares
 * @param files the same as files
 * @param open whether there is still something to remind of
 */
public record OverviewPage(
        String lead,
        List<Count> counts,
        List<Choice> choices,
        boolean waits,
        String form,
        String act,
        @Nullable String done,
        Content grid,
        List<Link> files,
        boolean open) {
    public OverviewPage {
        counts = List.copyOf(counts);
        choices = List.copyOf(choices);
        files = List.copyOf(files);
    }

    /** How many partners are somewhere, and the address of just these. */
    public record Count(String words, String number, String url) {}

    /** One thing to choose. */
    public record Choice(String name, String label, String all, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One way to choose. */
    public record Option(String value, String words, boolean chosen) {}

    /** Where to go. */
    public record Link(String label, String url) {}
}
