package org.marsad.portal.web;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Publication;
import org.marsad.assessment.Result;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.Texts;

/**
 * How much of something is proven, how much is unknown and how much is still to do, as bars and squares draw it.
 *
 * @param solid how long the proven part is, an SVG length
 * @param open how long the unknown part is that follows it
 * @param drawn false where it concerns nobody, so that there is nothing to fill
 * @param value the proven share in the reader's language; null where too few answered to say it
 * @param upper what it could be at most; null where nothing was published
 * @param label the same for whoever does not see the drawing
 */
public record Interval(
        String solid,
        String open,
        boolean drawn,
        @Nullable String value,
        @Nullable String upper,
        String label) {
    private static final String NONE = "0%";
    private static final String ALL = "100%";

    /** The drawing of a result; null is a result that nobody published, of which everything is unknown. */
    static Interval of(Texts texts, @Nullable Result result) {
        if (result == null) {
            return new Interval(NONE, ALL, true, null, null, texts.t("portal.interval.unknown"));
        }
        BigFraction low = result.headline();
        BigFraction high = result.upper();
        if (low == null || high == null) {
            return new Interval(NONE, NONE, false, null, null, texts.t("portal.interval.nobody"));
        }
        String upper = texts.percent(high);
        if (result.publication() == Publication.INSUFFICIENT_DATA) {
            String label = texts.t("portal.interval.insufficient", upper);
            return new Interval(NONE, length(high), true, null, upper, label);
        }
        String value = texts.percent(low);
        String label = texts.t("portal.interval", value, upper);
        return new Interval(length(low), length(high.subtract(low)), true, value, upper, label);
    }

    /** The drawing of one answer: silence is unknown, an action that does not concern the partner is left empty. */
    static Interval of(Texts texts, @Nullable Score score) {
        String label = texts.t(
                "followup.status." + (score == null ? "NR" : score.counted().code()));
        BigFraction worth = score == null ? null : score.value();
        if (worth != null) {
            return new Interval(length(worth), NONE, true, texts.percent(worth), null, label);
        }
        boolean concerned = score == null || !isNotApplicable(score);
        return new Interval(NONE, concerned ? ALL : NONE, concerned, null, null, label);
    }

    static boolean isNotApplicable(Score score) {
        return score.counted() == Status.NOT_APPLICABLE;
    }

    /** A share of the whole as an SVG length: {@code 33.33%}. */
    static String length(BigFraction share) {
        return share.multiply(100)
                        .bigDecimalValue(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
