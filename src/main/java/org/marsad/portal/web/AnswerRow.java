package org.marsad.portal.web;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;

/**
 * One partner's answer to one action, in a table of partners or of actions.
 *
 * @param code the partner's or action's code
 * @param name the partner's name or the action's title
 * @param url its page
 * @param interval the answer as a square
 * @param reported the status as reported where the proof was too weak for it, else null
 * @param counted the status that counts
 * @param silent whether nothing is known
 * @param proof the strongest proof; null where the status needs none
 * @param value what the answer is worth; null where it has no worth
 * @param figure the page of the answer; null where there is nothing to open
 * @param observer whether the partner is in no denominator
 */
public record AnswerRow(
        String code,
        String name,
        String url,
        Interval interval,
        @Nullable String reported,
        String counted,
        boolean silent,
        @Nullable String proof,
        @Nullable String value,
        @Nullable String figure,
        boolean observer) {
    private static final int DIGITS = 3;

    /** @param subject what the row names: its code, name and page */
    static AnswerRow of(
            Reading reading, Subject subject, @Nullable Score score, @Nullable String figure, boolean observer) {
        Status counted = score == null ? Status.NO_REPORT : score.counted();
        EvidenceLevel evidence = score == null ? null : score.evidence();
        var worth = score == null ? null : score.value();
        return new AnswerRow(
                subject.code(),
                subject.name(),
                subject.url(),
                Interval.of(reading.texts(), score),
                score != null && score.isCapped() ? status(reading, score.reported()) : null,
                status(reading, counted),
                counted == Status.NO_REPORT || counted == Status.UNKNOWN,
                evidence == null ? null : reading.t("followup.evidence." + evidence.name()),
                worth == null ? null : reading.texts().decimal(worth, DIGITS),
                score == null ? null : figure,
                observer);
    }

    static String status(Reading reading, Status status) {
        return reading.t("followup.status." + status.code());
    }

    /**
     * What a row names.
     *
     * @param code the code
     * @param name the name
     * @param url the page
     */
    record Subject(String code, String name, String url) {}
}
