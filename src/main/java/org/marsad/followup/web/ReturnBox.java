package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.Question;

/**
 * Where a question is given back with a reason.
 *
 * @param tick the name of the check box
 * @param field the name of the reason's field
 * @param ticked whether it is to be returned
 * @param reason what was typed
 * @param mistake what is missing; null for nothing
 */
public record ReturnBox(
        String tick,
        String field,
        boolean ticked,
        String reason,
        @Nullable String mistake) {
    /** The longest reason, in characters. */
    static final int LONGEST = 1000;

    static ReturnBox of(Question question, ReviewForm form) {
        String tick = ReviewFields.ticked(question.action(), question.code());
        String field = ReviewFields.reason(question.action(), question.code());
        SentForm typed = form.typed();
        return new ReturnBox(
                tick, field, typed.has(tick), typed.text(field), form.mistakes().get(field));
    }

    /** Whether the reader has to see it at once. */
    boolean isTouched() {
        return ticked || mistake != null;
    }
}
