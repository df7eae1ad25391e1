package org.marsad.followup.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Entry;
import org.marsad.followup.ReportState;
import org.marsad.identity.Person;

/**
 * What an officer can do with a report.
 *
 * @param takeable whether it waits for somebody to begin
 * @param refusal why this officer can't accept it now; null if they can
 * @param why what was typed as the reason for accepting
 */
public record Decision(boolean takeable, @Nullable String refusal, String why) {
    static @Nullable Decision of(ReviewSubject subject, Person by, ReviewForm form) {
        ReportState state = subject.draft().state();
        return state.isWithSecretariat()
                ? new Decision(
                        state == ReportState.SUBMITTED,
                        refusal(subject, by),
                        form.typed().text(ReviewFields.WHY))
                : null;
    }

    private static @Nullable String refusal(ReviewSubject subject, Person by) {
        if (hasWritten(subject, by)) {
            return subject.t("followup.accept.own");
        }
        int open = subject.openClaims().size();
        return open == 0 ? null : subject.t("followup.review.openClaims", open);
    }

    /** The review itself knows more: also what was written and overwritten since. */
    private static boolean hasWritten(ReviewSubject subject, Person by) {
        var partner = subject.draft().partner();
        return by.isFocalPointOf(partner) || by.isContributorOf(partner) || isAuthor(subject, by);
    }

    private static boolean isAuthor(ReviewSubject subject, Person by) {
        return subject.draft().entries().values().stream()
                .flatMap(it -> it.values().stream())
                .map(Entry::by)
                .anyMatch(it -> Objects.equals(it, by.account().id()));
    }
}
