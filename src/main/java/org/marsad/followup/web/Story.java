package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reviews;

/**
 * A step of a report as a sentence.
 *
 * @param sentence who did what, and when
 * @param why what they said, in their own words; null for nothing
 */
public record Story(String sentence, @Nullable String why) {
    static Story of(ReviewSubject subject, Reviews.Step step) {
        return new Story(sentence(subject, step), step.why());
    }

    /** What to say to somebody who acted on an older state. */
    static String meanwhile(ReviewSubject subject, Reviews.Step step) {
        return subject.t("followup.review.meanwhile", sentence(subject, step));
    }

    /** The last steps of this version, newest last. */
    static List<Story> recent(ReviewSubject subject, int most) {
        List<Reviews.Step> own = subject.steps().stream()
                .filter(it -> it.version() == subject.draft().version())
                .filter(it -> it.state() != ReportState.DRAFT)
                .toList();
        return own.stream()
                .skip(Math.max(0, own.size() - most))
                .map(it -> of(subject, it))
                .toList();
    }

    private static String sentence(ReviewSubject subject, Reviews.Step step) {
        return subject.t(
                "followup.step." + step.state().code(),
                subject.signatures().of(step.account()),
                Moments.say(subject.texts(), step.at()));
    }
}
