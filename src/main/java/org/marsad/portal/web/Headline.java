package org.marsad.portal.web;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Publication;
import org.marsad.assessment.Result;
import org.marsad.kernel.Texts;

/**
 * The one big number of a page, with its interval and how many answers it rests on.
 *
 * @param interval how it is drawn
 * @param url the page of the number; null while nothing is published
 * @param words what stands in the number's place where there is none
 * @param says what it means
 * @param coverage how many answers it rests on; null while nothing is published
 * @param shares the proven, the unknown and the remaining share; empty where too few answered
 */
public record Headline(
        Interval interval,
        @Nullable String url,
        @Nullable String words,
        String says,
        @Nullable String coverage,
        List<String> shares) {
    public Headline {
        shares = List.copyOf(shares);
    }

    static Headline of(Texts texts, @Nullable Result result, @Nullable String url) {
        Interval interval = Interval.of(texts, result);
        if (result == null) {
            return new Headline(
                    interval,
                    null,
                    texts.t("portal.headline.unpublished"),
                    texts.t("portal.headline.unpublished.says"),
                    null,
                    List.of());
        }
        String coverage = texts.t("portal.headline.coverage", result.respondents(), result.expected());
        BigFraction low = result.headline();
        BigFraction high = result.upper();
        if (interval.value() == null || low == null || high == null) {
            String words = texts.t("assessment.publication." + Publication.INSUFFICIENT_DATA.code());
            String says = texts.t("portal.headline.insufficient.says");
            return new Headline(interval, url, words, says, coverage, List.of());
        }
        String says = texts.t(
                result.publication() == Publication.PROVISIONAL
                        ? "portal.headline.provisional.says"
                        : "portal.headline.says",
                texts.percent(high));
        List<String> shares = List.of(
                texts.percent(low), texts.percent(high.subtract(low)), texts.percent(BigFraction.ONE.subtract(high)));
        return new Headline(interval, url, null, says, coverage, shares);
    }
}
