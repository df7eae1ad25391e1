package org.marsad.followup;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What one partner's answer to one action is worth: x = s · e.
 *
 * @param reported the status as reported
 * @param counted the highest status that the evidence allows; differs from {@code reported} where the proof is too weak
 * @param evidence the strongest proof; null where the status needs none
 * @param value x, from 0 to 1; null where the status has no worth (not applicable, unknown, no report)
 */
public record Score(
        Status reported,
        Status counted,
        @Nullable EvidenceLevel evidence,
        @Nullable BigFraction value) {
    private static final int UNIT = 400;

    private static final Map<Status, Map<EvidenceLevel, Score>> ANSWERS =
            statuses(true).collect(Collectors.toMap(status -> status, Score::answers));
    private static final Map<Status, Score> SILENCES =
            statuses(false).collect(Collectors.toMap(status -> status, it -> new Score(it, it, null, null)));

    public Score {
        if (counted.isAnswer() == (value == null)) {
            throw new IllegalArgumentException("a worth goes with an answer, and only with it: " + counted);
        }
        if (value != null && (value.signum() < 0 || value.compareTo(BigFraction.ONE) > 0 || !isWhole(value))) {
            throw new IllegalArgumentException("not a number of 400ths from 0 to 1: " + value);
        }
    }

    /**
     * What an answer is worth: x = s · e, the status first capped to the highest that its proof allows. Status 3 on an
     * internal note counts as status 1: 0.25 · 0.70 = 0.175; on a published text it is 0.75 · 0.90 = 0.675.
     *
     * @param evidence the strongest proof; null exactly where the status needs none
     */
    public static Score of(Status status, @Nullable EvidenceLevel evidence) {
        if (status.isAnswer() == (evidence == null)) {
            throw new IllegalArgumentException(
                    "evidence goes with a status that needs it, and only with it: " + status);
        }
        return evidence == null
                ? requireNonNull(SILENCES.get(status))
                : requireNonNull(requireNonNull(ANSWERS.get(status)).get(evidence));
    }

    /** x in 400ths, which is whole, as s is in quarters and e in hundredths: what sums are made in. */
    public int fourHundredths() {
        BigFraction x = requireNonNull(value);
        return x.getNumeratorAsInt() * (UNIT / x.getDenominatorAsInt());
    }

    private static boolean isWhole(BigFraction value) {
        return value.getDenominator().bitLength() < Integer.SIZE && UNIT % value.getDenominatorAsInt() == 0;
    }

    /** Whether the proof was too weak for the status reported. */
    public boolean isCapped() {
        return reported != counted;
    }

    private static Stream<Status> statuses(boolean answers) {
        return Arrays.stream(Status.values()).filter(it -> it.isAnswer() == answers);
    }

    private static Map<EvidenceLevel, Score> answers(Status reported) {
        return Arrays.stream(EvidenceLevel.values()).collect(Collectors.toMap(it -> it, it -> worth(reported, it)));
    }

    private static Score worth(Status reported, EvidenceLevel evidence) {
        Status counted = cap(reported, evidence);
        int fourHundredths = counted.quarters() * evidence.hundredths();
        return new Score(reported, counted, evidence, BigFraction.of(fourHundredths, 400));
    }

    private static Status cap(Status reported, EvidenceLevel evidence) {
        if (reported == Status.REVERSED) {
            return reported;
        }
        return statuses(true)
                .filter(it -> it != Status.REVERSED)
                .filter(it -> it.quarters() <= reported.quarters() && it.proof().compareTo(evidence) <= 0)
                .max(Comparator.comparingInt(Status::quarters))
                .orElseThrow();
    }
}
