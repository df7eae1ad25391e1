package org.marsad.followup.web;

import java.util.List;
import org.marsad.kernel.Texts;

/**
 * What stands above the grid: how many partners are where, and the filter.
 *
 * @param texts the sentences of its language
 * @param counts how many partners are where
 * @param choices what can be filtered
 * @param waits whether only what waits for the Secretariat is shown
 * @param form the address of the filter, and of the cycle without one
 */
public record OverviewTop(Texts texts, List<Count> counts, List<Choice> choices, boolean waits, String form) {
    public OverviewTop {
        counts = List.copyOf(counts);
        choices = List.copyOf(choices);
    }

    /** A sentence. */
    public String t(String key) {
        return texts.t(key);
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
}
