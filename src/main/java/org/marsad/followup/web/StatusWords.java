package org.marsad.followup.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Answer;
import org.marsad.followup.Question;
import org.marsad.followup.Score;
import org.marsad.followup.Status;

/** How far a partner says it is with an action, and what of it counts. */
final class StatusWords {
    private StatusWords() {}

    static Optional<Answer> find(ReviewSubject subject, String action) {
        return subject.draft().answers().stream()
                .filter(it -> it.action().equals(action))
                .findFirst();
    }

    /** The status that counts, as a square draws it; silence where there is no answer. */
    static Status counted(ReviewSubject subject, String action) {
        return find(subject, action).map(it -> score(subject, it).counted()).orElse(Status.NO_REPORT);
    }

    /** The status as reported; silence where there is no answer. */
    static String words(ReviewSubject subject, String action) {
        Status reported = find(subject, action).map(Answer::status).orElse(Status.NO_REPORT);
        return subject.t("followup.status." + reported.code());
    }

    /** Where the proof is too weak: what counts instead; null where all counts. */
    static @Nullable String capped(ReviewSubject subject, String action) {
        Answer answer = find(subject, action).orElse(null);
        if (answer == null || !score(subject, answer).isCapped()) {
            return null;
        }
        Score score = score(subject, answer);
        return subject.t(
                "followup.review.capped",
                subject.t("followup.status." + score.counted().code()),
                subject.t("followup.evidence." + score.evidence()));
    }

    /** What the partner says has changed, in its words. */
    static List<AnswerLine> changes(ReviewSubject subject, String action) {
        return find(subject, action)
                .filter(it -> it.text() != null)
                .flatMap(_ -> subject.draft().questionnaire().find(action, Question.CHANGES))
                .map(it -> subject.words().lines(it, subject.draft().values(action, it.code())))
                .orElse(List.of());
    }

    private static Score score(ReviewSubject subject, Answer answer) {
        return Score.of(answer.status(), answer.evidenceOn(subject.day()));
    }
}
