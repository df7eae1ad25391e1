package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measures;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.Period;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.Series;
import org.marsad.indicators.Verdict;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.web.Axis;
import org.marsad.web.SmallLine;

/**
 * All that is measured of one partner State over time. Nobody stands beside it.
 *
 * @param title its heading
 * @param lead how to read it
 * @param name the partner
 * @param profile the partner’s profile
 * @param rows one a series, in the order of the framework
 */
public record PartnerIndicatorsPage(String title, String lead, String name, String profile, List<Row> rows) {
    public PartnerIndicatorsPage {
        rows = List.copyOf(rows);
    }

    static PartnerIndicatorsPage of(
            Partner partner, Map<Series, List<Shown>> values, List<Verdict> verdicts, Texts texts) {
        String name = partner.name().in(texts.language());
        String area = partner.code().value();
        List<Row> rows = new ArrayList<>();
        for (Series series : series()) {
            List<Shown> shown = ReleasedValue.list(series, values.getOrDefault(series, List.of()));
            if (!shown.isEmpty()) {
                List<Verdict> its = verdicts.stream()
                        .filter(it -> it.subject().series().equals(series.name()))
                        .toList();
                rows.add(row(series, area, shown, its, new Values(texts)));
            }
        }
        return new PartnerIndicatorsPage(
                texts.t("indicators.partner.title", name),
                texts.t("indicators.partner.lead"),
                name,
                Addresses.home(texts.language()) + "/partners/" + area,
                rows);
    }

    /** Each once, where the framework first asks for it. */
    private static List<Series> series() {
        return Framework.newest().indicators().stream()
                .flatMap(it -> Measures.listAround(it).stream())
                .distinct()
                .toList();
    }

    private static Row row(Series series, String area, List<Shown> shown, List<Verdict> said, Values words) {
        Texts texts = words.texts();
        List<Indicator> asked = Framework.newest().indicators().stream()
                .filter(it -> Measures.listAround(it).contains(series))
                .toList();
        List<ReleasedValue> values =
                shown.stream().map(it -> ReleasedValue.of(series, it)).toList();
        return new Row(
                IndicatorTexts.name(series, texts),
                asked.stream().map(Indicator::code).collect(Collectors.joining(" ")),
                Addresses.indicator(texts.language(), asked.getFirst().code()) + "?area=" + area,
                line(values, asked.getFirst(), words),
                words.value(values.getLast()),
                words.period(values.getLast().observation().period()),
                verdict(asked.getFirst(), said, texts));
    }

    private static SmallLine line(List<ReleasedValue> values, Indicator indicator, Values words) {
        List<BigFraction> known = values.stream()
                .map(ReleasedValue::exact)
                .filter(Objects::nonNull)
                .toList();
        List<BigFraction> years = values.stream()
                .flatMap(it -> Period.find(it.observation().period()).stream())
                .map(Period::begin)
                .toList();
        return years.isEmpty()
                ? new SmallLine("", "", null, null)
                : SmallLine.of(
                        words.points(values),
                        Multiples.years(indicator.breaks()),
                        Axis.ofYears(years),
                        Axis.fromZero(known),
                        words.texts());
    }

    private static String verdict(Indicator indicator, List<Verdict> said, Texts texts) {
        var caution = indicator.findCaution();
        if (caution.isPresent()) {
            return texts.t("indicators.context", caution.get().in(texts.language()));
        }
        return said.stream()
                .findFirst()
                .map(it -> VerdictView.of(it, texts).words())
                .orElseGet(() -> texts.t("indicators.partner.noTarget"));
    }

    /**
     * One series.
     *
     * @param title the series
     * @param codes the indicators that it belongs to
     * @param url its values over time
     * @param line its chart, on axes of its own
     * @param value its newest value, or why there is none
     * @param period of the newest value
     * @param verdict what is said of its way, or why nothing is
     */
    public record Row(
            String title, String codes, String url, SmallLine line, String value, String period, String verdict) {}
}
