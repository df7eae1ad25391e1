package org.marsad.followup.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on the page before it is shown again, and what was wrong with it.
 *
 * @param typed the fields
 * @param mistakes sentences by field
 * @param message what happened, or what to do; null on a first look
 */
record ReviewForm(
        SentForm typed,
        Map<String, String> mistakes,
        @Nullable String message) {
    static final ReviewForm EMPTY = new ReviewForm(SentForm.NOTHING, Map.of(), null);

    ReviewForm {
        mistakes = Map.copyOf(mistakes);
    }
}
