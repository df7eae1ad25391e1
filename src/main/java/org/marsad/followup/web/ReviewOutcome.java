package org.marsad.followup.web;

import java.util.Map;
import java.util.Set;

/** What came of pressing a button of the review. */
sealed interface ReviewOutcome {
    /**
     * It is done, now or by the first of two clicks.
     *
     * @param anchor where on the page the reader was; empty for the top
     * @param used the fields that were dealt with
     */
    record Done(String anchor, Set<String> used) implements ReviewOutcome {
        public Done {
            used = Set.copyOf(used);
        }
    }

    /** Somebody else acted since the page was made; nothing was done. */
    record Meanwhile(String sentence) implements ReviewOutcome {}

    /**
     * Something is missing; nothing was done.
     *
     * @param summary what to do
     * @param mistakes sentences by field
     */
    record Mistaken(String summary, Map<String, String> mistakes) implements ReviewOutcome {
        public Mistaken {
            mistakes = Map.copyOf(mistakes);
        }
    }
}
