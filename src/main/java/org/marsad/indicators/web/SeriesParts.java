package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Histories;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measures;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.Series;
import org.marsad.indicators.Verdict;
import org.marsad.indicators.Verdicts;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.marsad.web.LinePlot;
import org.springframework.stereotype.Component;

/** Puts the series of an indicator on its page: one area over time, or all partners at a glance. */
@Component
class SeriesParts {
    private final Histories histories;
    private final Verdicts verdicts;
    private final Partners partners;

    SeriesParts(Histories histories, Verdicts verdicts, Partners partners) {
        this.histories = histories;
        this.verdicts = verdicts;
        this.partners = partners;
    }

    /** The areas of which an indicator has values, by the series that have them. */
    Map<Series, List<String>> areas(Indicator indicator) {
        return histories.listAreas(Measures.listAround(indicator));
    }

    /**
     * One part for each series of which anything is known.
     *
     * @param areas as {@link #areas} gives them
     */
    List<SeriesPart> list(
            Indicator indicator, Map<Series, List<String>> areas, @Nullable String area, AreaChoice.Names names) {
        List<Series> around = Measures.listAround(indicator).stream()
                .filter(areas::containsKey)
                .toList();
        if (around.isEmpty()) {
            return List.of();
        }
        List<Verdict> said = area == null ? List.of() : verdicts.list(indicator.code(), area);
        Map<Series, List<Shown>> values = histories.list(around, wanted(areas, area, names));
        List<SeriesPart> parts = new ArrayList<>();
        for (Series series : around) {
            List<Shown> shown = ReleasedValue.list(series, values.getOrDefault(series, List.of()));
            List<Verdict> its = said.stream()
                    .filter(it -> it.subject().series().equals(series.name()))
                    .toList();
            if (!shown.isEmpty()) {
                parts.add(
                        area == null
                                ? glance(indicator, series, shown, names)
                                : one(new Of(indicator, series, area), shown, its, names));
            }
        }
        return parts;
    }

    /** Partner States, and corridors between them; nobody else. */
    private static Collection<String> wanted(
            Map<Series, List<String>> areas, @Nullable String area, AreaChoice.Names names) {
        return area != null
                ? List.of(area)
                : areas.values().stream()
                        .flatMap(List::stream)
                        .filter(it -> names.find(it).isPresent())
                        .collect(Collectors.toSet());
    }

    /** What a part is of. */
    private record Of(Indicator indicator, Series series, String area) {}

    private SeriesPart one(Of of, List<Shown> shown, List<Verdict> said, AreaChoice.Names names) {
        Indicator indicator = of.indicator();
        Series series = of.series();
        String area = of.area();
        Texts texts = names.texts();
        Values words = new Values(texts);
        String name = names.find(area).orElse(area);
        String title = IndicatorTexts.name(series, texts);
        List<ReleasedValue> values =
                shown.stream().map(it -> ReleasedValue.of(series, it)).toList();
        var course = said.isEmpty() ? null : said.getFirst().course();
        List<SeriesPart.Row> rows = new ArrayList<>();
        for (int at = shown.size() - 1; at >= 0; at--) {
            rows.add(row(shown.get(at), values.get(at), words));
        }
        return new SeriesPart(
                series.name(),
                texts.t("indicators.part.title", title, name),
                source(shown, texts),
                Addresses.observations(texts.language(), series.name(), area, "json"),
                Addresses.observations(texts.language(), series.name(), area, "csv"),
                Charts.lines(
                        indicator.code(), title, List.of(new LinePlot.Line(name, words.points(values))), course, texts),
                rows,
                List.of(),
                List.of(),
                false,
                said.stream().map(it -> VerdictView.of(it, texts)).toList());
    }

    private static SeriesPart.Row row(Shown shown, ReleasedValue value, Values words) {
        return new SeriesPart.Row(
                words.period(value.observation().period()),
                words.value(value),
                words.texts().t("indicators.certainty." + value.observation().status()),
                words.texts().date(shown.vintage()));
    }

    private SeriesPart glance(Indicator indicator, Series series, List<Shown> shown, AreaChoice.Names names) {
        Texts texts = names.texts();
        Values words = new Values(texts);
        String page = Addresses.indicator(texts.language(), indicator.code());
        Map<String, List<ReleasedValue>> byArea = new HashMap<>();
        shown.forEach(it -> byArea.computeIfAbsent(it.observation().area(), _ -> new ArrayList<>())
                .add(ReleasedValue.of(series, it)));
        List<Partner> states = partners.list().stream()
                .filter(it -> it.kind() == PartnerKind.STATE)
                .toList();
        boolean corridors = shown.stream().allMatch(it -> it.observation().isOfCorridor());
        return new SeriesPart(
                series.name(),
                IndicatorTexts.name(series, texts),
                source(shown, texts),
                Addresses.observations(texts.language(), series.name(), null, "json"),
                Addresses.observations(texts.language(), series.name(), null, "csv"),
                null,
                List.of(),
                corridors ? List.of() : Multiples.list(byArea, states, new Multiples.Reader(words, page)),
                corridors ? Corridors.list(byArea, page, names) : List.of(),
                series == Series.RPW_CORRIDOR_COST,
                List.of());
    }

    /** All series of a partner, in the order of the framework. */
    PartnerIndicatorsPage partner(Partner partner, Texts texts) {
        String area = partner.code().value();
        return PartnerIndicatorsPage.of(
                partner, histories.list(Series.list(), List.of(area)), verdicts.listOfArea(area), texts);
    }

    private static String source(List<Shown> shown, Texts texts) {
        return texts.t(
                "indicators.part.source",
                shown.stream().map(Shown::licence).distinct().sorted().collect(Collectors.joining("; ")),
                texts.date(shown.stream()
                        .map(Shown::vintage)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
    }
}
