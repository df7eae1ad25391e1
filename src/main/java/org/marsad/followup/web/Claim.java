package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.Reviews;

/**
 * The partner says that an action does not concern it, and the Secretariat agrees or not.
 *
 * @param decided what was said of it so far; null for nothing
 * @param undecided whether acceptance waits for it
 * @param agree the button's value for yes
 * @param refuse the button's value for no
 * @param field the name of the reason's field
 * @param reason what was typed
 * @param mistake what is missing; null for nothing
 * @param seenField the name of the field that says what the page showed
 * @param seen what it showed
 */
public record Claim(
        @Nullable String decided,
        boolean undecided,
        String agree,
        String refuse,
        String field,
        String reason,
        @Nullable String mistake,
        String seenField,
        String seen) {
    static Claim of(ReviewSubject subject, String action, ReviewForm form) {
        Reviews.Agreement agreement = subject.agreements().get(action);
        String field = ReviewFields.claim(action);
        return new Claim(
                agreement == null ? null : decided(subject, agreement),
                !subject.isAgreed(action),
                "agree." + action,
                "refuse." + action,
                field,
                form.typed().text(field),
                form.mistakes().get(field),
                ReviewFields.claimSeen(action),
                seen(agreement));
    }

    /** Who said what, as a sentence. */
    static String decided(ReviewSubject subject, Reviews.Agreement agreement) {
        String who = subject.signatures().of(agreement.account());
        String when = Moments.say(subject.texts(), agreement.at());
        String why = agreement.why();
        String said = subject.t(
                agreement.agreed() ? "followup.review.claim.agreed" : "followup.review.claim.refused", who, when);
        return why == null ? said : subject.t("followup.said", said, why);
    }

    static String seen(Reviews.@Nullable Agreement agreement) {
        return agreement == null ? "" : agreement.at().toString();
    }
}
