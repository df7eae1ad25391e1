package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Histories;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measures;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.PartnerGroup;
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
    private final GroupParts groups;

    SeriesParts(Histories histories, Verdicts verdicts, Partners partners, GroupParts groups) {
        this.histories = histories;
        this.verdicts = verdicts;
        this.partners = partners;
        this.groups = groups;
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
    List<SeriesPart> list(Indicator indicator, Map<Series, List<String>> areas, Asked asked, AreaChoice.Names names) {
        String area = asked.area();
        List<Series> around = Measures.listAround(indicator).stream()
                .filter(areas::containsKey)
                .toList();
        if (around.isEmpty()) {
            return List.of();
        }
        List<Verdict> said = verdicts.list(indicator.code(), area == null ? Measurement.ALL : area);
        Map<Series, List<Shown>> values = new LinkedHashMap<>();
        Map<Series, List<Shown>> stored = histories.list(around, wanted(areas, area, names));
        around.forEach(it -> values.put(it, ReleasedValue.list(it, stored.getOrDefault(it, List.of()))));
        Map<Series, GroupsView> together =
                area == null ? groups.list(indicator, values, asked.period(), groupNames(names.texts())) : Map.of();
        List<SeriesPart> parts = new ArrayList<>();
        for (Series series : around) {
            List<Shown> shown = values.getOrDefault(series, List.of());
            List<Verdict> its = said.stream()
                    .filter(it -> it.subject().series().equals(series.name()))
                    .toList();
            if (!shown.isEmpty()) {
                parts.add(
                        area == null
                                ? glance(new Of(indicator, series, Measurement.ALL), shown, names)
                                        .with(together.get(series), views(its, names.texts()))
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
                        .filter(it -> names.find(it).isPresent() && !PartnerGroup.CODES.contains(it))
                        .collect(Collectors.toSet());
    }

    private GroupParts.GroupNames groupNames(Texts texts) {
        Map<String, String> names = new HashMap<>();
        partners.list().forEach(it -> names.put(it.code().value(), it.name().in(texts.language())));
        return new GroupParts.GroupNames(new Values(texts), names);
    }

    private static List<VerdictView> views(List<Verdict> said, Texts texts) {
        return said.stream().map(it -> VerdictView.of(it, texts)).toList();
    }

    /**
     * What a reader asked for.
     *
     * @param area one over time; null for all partners
     * @param period of what groups say; empty for the newest
     */
    record Asked(@Nullable String area, String period) {}

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
                source(series, shown, texts),
                Addresses.observations(texts.language(), series.name(), area, "json"),
                Addresses.observations(texts.language(), series.name(), area, "csv"),
                Charts.lines(
                        indicator.breaks(),
                        title,
                        List.of(new LinePlot.Line(name, words.points(values))),
                        course,
                        texts),
                rows,
                List.of(),
                List.of(),
                false,
                null,
                views(said, texts));
    }

    private static SeriesPart.Row row(Shown shown, ReleasedValue value, Values words) {
        return new SeriesPart.Row(
                words.period(value.observation().period()),
                words.value(value),
                words.texts().t("indicators.certainty." + value.observation().status()),
                words.texts().date(shown.vintage()));
    }

    private SeriesPart glance(Of of, List<Shown> shown, AreaChoice.Names names) {
        Series series = of.series();
        Texts texts = names.texts();
        Values words = new Values(texts);
        String page = Addresses.indicator(texts.language(), of.indicator().code());
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
                source(series, shown, texts),
                Addresses.observations(texts.language(), series.name(), null, "json"),
                Addresses.observations(texts.language(), series.name(), null, "csv"),
                null,
                List.of(),
                corridors
                        ? List.of()
                        : Multiples.list(
                                byArea,
                                states,
                                new Multiples.Reader(words, page, of.indicator().breaks())),
                corridors ? Corridors.list(byArea, page, names) : List.of(),
                series == Series.RPW_CORRIDOR_COST,
                null,
                List.of());
    }

    /** All series of a partner, in the order of the framework. */
    PartnerIndicatorsPage partner(Partner partner, Texts texts) {
        String area = partner.code().value();
        return PartnerIndicatorsPage.of(
                partner, histories.list(Series.list(), List.of(area)), verdicts.listOfArea(area), texts);
    }

    private static String source(Series series, List<Shown> shown, Texts texts) {
        String source = texts.t(
                "indicators.part.source",
                shown.stream().map(Shown::licence).distinct().sorted().collect(Collectors.joining("; ")),
                texts.date(shown.stream()
                        .map(Shown::vintage)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
        return series.isRounded() ? texts.t("indicators.part.rounded", source) : source;
    }
}
