package org.marsad.assessment.web;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Publication;
import org.marsad.assessment.Result;
import org.marsad.kernel.Texts;

/**
 * A share as a bar: what is there is solid, what silence leaves open is hatched.
 *
 * @param solid how long the solid part is, an SVG length
 * @param open how long the hatched part is that follows it
 * @param value the share that is there; null where too few answered to say it
 * @param upper what it could be at most; null where nothing can be said
 * @param label the same for whoever does not see the bar
 */
public record BriefInterval(
        String solid,
        String open,
        @Nullable String value,
        @Nullable String upper,
        String label) {
    private static final String NONE = "0%";

    /** A part of a whole, the rest of which is silent. */
    static BriefInterval of(Texts texts, int part, int whole) {
        BigFraction share = whole == 0 ? BigFraction.ZERO : BigFraction.of(part, whole);
        String value = texts.percent(share);
        return new BriefInterval(
                length(share),
                length(BigFraction.ONE.subtract(share)),
                value,
                null,
                texts.t("assessment.brief.coverage", part, whole));
    }

    /** How far a domain is, as it would be published now. */
    static BriefInterval of(Texts texts, @Nullable Result result) {
        BigFraction low = result == null ? null : result.headline();
        BigFraction high = result == null ? null : result.upper();
        if (result == null || low == null || high == null) {
            return new BriefInterval(NONE, "100%", null, null, texts.t("assessment.brief.unknown"));
        }
        String upper = texts.percent(high);
        if (result.publication() == Publication.INSUFFICIENT_DATA) {
            return new BriefInterval(NONE, length(high), null, upper, texts.t("assessment.brief.unknown"));
        }
        String value = texts.percent(low);
        return new BriefInterval(
                length(low),
                length(high.subtract(low)),
                value,
                upper,
                texts.t("assessment.brief.interval", value, upper));
    }

    private static String length(BigFraction share) {
        return share.multiply(100)
                        .bigDecimalValue(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
