package org.marsad.assessment;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Score;
import org.marsad.followup.Status;

/**
 * Counts one action: everything in whole 400ths, as every x is a whole number of them, and fractions only at the end.
 */
final class ActionTally {
    private static final long UNIT = 400;
    /** The least change that is called one, 0.05, in 400ths. */
    private static final long THRESHOLD = 20;

    private ActionTally() {}

    /** The result of an action; {@code before} is null where no edition is compared with. */
    static <P> ActionResult count(String code, Map<P, Score> now, @Nullable Map<P, Score> before) {
        int expected = 0;
        int respondents = 0;
        long sum = 0;
        for (Score score : now.values()) {
            if (score.counted() == Status.NOT_APPLICABLE) {
                continue;
            }
            expected++;
            if (score.value() != null) {
                respondents++;
                sum += score.fourHundredths();
            }
        }
        return new ActionResult(
                code,
                expected,
                respondents,
                BigFraction.of(sum, UNIT),
                mean(respondents * UNIT, expected),
                mean(sum, respondents),
                mean(sum, expected),
                mean(sum + UNIT * (expected - respondents), expected),
                Publication.of(respondents, expected),
                before == null ? null : compare(expected, now, before));
    }

    private static <P> Change compare(int expected, Map<P, Score> now, Map<P, Score> before) {
        int panel = 0;
        int matched = 0;
        long conservative = 0;
        long both = 0;
        for (Map.Entry<P, Score> was : before.entrySet()) {
            Score is = now.get(was.getKey());
            if (was.getValue().value() == null || (is != null && is.counted() == Status.NOT_APPLICABLE)) {
                continue;
            }
            panel++;
            int old = was.getValue().fourHundredths();
            conservative -= old;
            if (is != null && is.value() != null) {
                matched++;
                conservative += is.fourHundredths();
                both += is.fourHundredths() - old;
            }
        }
        Verdict verdict = verdict(2L * matched >= expected && expected > 0, conservative, panel, both, matched);
        return new Change(panel, matched, mean(conservative, panel), mean(both, matched), verdict);
    }

    private static Verdict verdict(boolean enough, long conservative, int panel, long both, int matched) {
        if (!enough) {
            return Verdict.INSUFFICIENT_DATA;
        }
        if (conservative >= THRESHOLD * panel) {
            return Verdict.PROGRESS;
        }
        return both <= -THRESHOLD * matched ? Verdict.DECLINE : Verdict.NO_CHANGE_SHOWN;
    }

    private static @Nullable BigFraction mean(long sum, int count) {
        return count == 0 ? null : BigFraction.of(sum, UNIT * count);
    }
}
