package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Measurements.Flag;
import org.marsad.indicators.Measurements.Published;
import org.marsad.indicators.Period;
import org.marsad.indicators.Verdict;
import org.marsad.indicators.Verdicts;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partners;
import org.marsad.plan.Plans;
import org.marsad.web.LineChart;
import org.marsad.web.LinePlot;
import org.springframework.stereotype.Component;

/** Puts on its page what a tool of the Process published of an indicator. */
@Component
class ToolParts {
    private static final int EXACT_DIGITS = 2;
    /** Those of which it is known why a value is missing. */
    private static final Set<String> EXPLAINED = Set.of("P06", "P07", "P08", "P09");

    private final Measurements measurements;
    private final Verdicts verdicts;
    private final Plans plans;
    private final Partners partners;

    ToolParts(Measurements measurements, Verdicts verdicts, Plans plans, Partners partners) {
        this.measurements = measurements;
        this.verdicts = verdicts;
        this.plans = plans;
        this.partners = partners;
    }

    /** One part, and another where single actions are measured; none while nothing is published. */
    List<SeriesPart> list(Indicator indicator, Texts texts) {
        List<Published> newest = measurements.listNewest(indicator.code());
        Set<String> measured =
                newest.stream().map(it -> it.measurement().area()).collect(Collectors.toSet());
        Words words = new Words(
                ToolAreas.of(plans.current(), partners.list(), measured, texts).ofMethod(indicator.method(), texts),
                indicator.unit().equals("points"),
                texts);
        Map<Boolean, List<Published>> all = newest.stream()
                .collect(Collectors.partitioningBy(
                        it -> words.areas().isAction(it.measurement().area())));
        List<SeriesPart> parts = new ArrayList<>();
        List<Published> groups = all.getOrDefault(false, List.of());
        if (!groups.isEmpty()) {
            parts.add(ofGroups(indicator, groups, words));
        }
        List<Published> actions = all.getOrDefault(true, List.of());
        if (!actions.isEmpty()) {
            String title = texts.t("indicators.part.actions." + indicator.code());
            parts.add(
                    part(indicator.code() + "-actions", title, new Shown(indicator, actions, null, List.of()), words));
        }
        return parts;
    }

    private SeriesPart ofGroups(Indicator indicator, List<Published> all, Words words) {
        Texts texts = words.texts();
        String title = indicator.name().in(texts.language());
        List<Verdict> said = verdicts.list(indicator.code(), Measurement.ALL);
        LineChart chart = Charts.lines(
                indicator.breaks(),
                title,
                lines(all, words),
                said.isEmpty() ? null : said.getFirst().course(),
                texts);
        return part(indicator.code(), title, new Shown(indicator, all, chart, said), words);
    }

    private static SeriesPart part(String id, String title, Shown shown, Words words) {
        Texts texts = words.texts();
        String code = shown.indicator().code();
        Published newest = shown.all().stream()
                .max(Comparator.comparing(Published::vintage))
                .orElseThrow();
        return new SeriesPart(
                id,
                title,
                texts.t(
                        "indicators.part.source",
                        texts.t("indicators.tool." + newest.source()),
                        texts.date(newest.vintage())),
                Addresses.observations(texts.language(), code, null, "json"),
                Addresses.observations(texts.language(), code, null, "csv"),
                shown.chart(),
                shown.all().stream()
                        .sorted(Comparator.<Published, String>comparing(
                                        it -> it.measurement().period())
                                .reversed()
                                .thenComparing(it ->
                                        words.areas().rank(it.measurement().area())))
                        .map(words::row)
                        .toList(),
                List.of(),
                List.of(),
                false,
                null,
                shown.said().stream().map(it -> VerdictView.of(it, texts)).toList());
    }

    /** What a part shows: values, and of groups their chart and what is said of them. */
    private record Shown(
            Indicator indicator,
            List<Published> all,
            @Nullable LineChart chart,
            List<Verdict> said) {}

    /** All partners together first, then the continents; no partner beside another. */
    private static List<LinePlot.Line> lines(List<Published> all, Words words) {
        List<String> drawn =
                ToolAreas.drawn(all.stream().map(it -> it.measurement().area()).toList());
        Map<String, List<LinePlot.Point>> byArea = new TreeMap<>(Comparator.comparingInt(drawn::indexOf));
        all.stream()
                .filter(it -> drawn.contains(it.measurement().area()))
                .forEach(it -> byArea.computeIfAbsent(it.measurement().area(), _ -> new ArrayList<>())
                        .add(words.point(it)));
        return byArea.isEmpty()
                ? List.of(new LinePlot.Line("", List.of()))
                : byArea.entrySet().stream()
                        .map(it -> new LinePlot.Line(words.areas().name(it.getKey()), it.getValue()))
                        .toList();
    }

    /** How values of tools are written: a share with its part and its whole. */
    private record Words(ToolAreas areas, boolean gap, Texts texts) {
        LinePlot.Point point(Published it) {
            return new LinePlot.Point(
                    Period.find(it.measurement().period()).orElseThrow().begin(),
                    it.measurement().value().orElse(null),
                    texts.t("indicators.chart.point", it.measurement().period(), value(it)));
        }

        SeriesPart.Row row(Published it) {
            String name = texts.t(
                    "indicators.part.row",
                    areas.name(it.measurement().area()),
                    it.measurement().period());
            boolean known = it.flag() != Flag.MISSING
                    || !EXPLAINED.contains(it.measurement().indicator());
            return new SeriesPart.Row(
                    known
                            ? name
                            : texts.t(
                                    "indicators.part.why",
                                    name,
                                    texts.t("indicators.part.why."
                                            + it.measurement().indicator())),
                    withCounts(it),
                    texts.t("indicators.certainty.FINAL"),
                    texts.date(it.vintage()));
        }

        private String withCounts(Published it) {
            Long part = it.measurement().part();
            Long whole = it.measurement().whole();
            return part == null || whole == null
                    ? value(it)
                    : texts.t("indicators.part.share", value(it), texts.number(part), texts.number(whole));
        }

        private String value(Published it) {
            Measurement measured = it.measurement();
            int digits = measured.whole() != null || gap ? 1 : measured.exact() == null ? 0 : EXACT_DIGITS;
            return measured.value()
                    .map(value -> texts.decimal(value, digits))
                    .orElseGet(() ->
                            texts.t(it.flag() == Flag.HIDDEN ? "indicators.values.few" : "indicators.values.missing"));
        }
    }
}
