package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Measurements.Flag;
import org.marsad.indicators.Measurements.Published;
import org.marsad.indicators.Period;
import org.marsad.indicators.Verdict;
import org.marsad.indicators.Verdicts;
import org.marsad.kernel.Texts;
import org.marsad.web.LineChart;
import org.marsad.web.LinePlot;
import org.springframework.stereotype.Component;

/** Puts on its page what a tool of the Process published of an indicator. */
@Component
class ToolParts {
    private static final List<String> GROUPS = List.of(Measurement.ALL, "AFRICA", "EUROPE");

    private final Measurements measurements;
    private final Verdicts verdicts;

    ToolParts(Measurements measurements, Verdicts verdicts) {
        this.measurements = measurements;
        this.verdicts = verdicts;
    }

    /** One part, or none while nothing is published. */
    List<SeriesPart> list(Indicator indicator, Texts texts) {
        List<Published> all = measurements.listNewest(indicator.code());
        if (all.isEmpty()) {
            return List.of();
        }
        Words words = new Words(texts);
        String title = indicator.name().in(texts.language());
        List<Verdict> said = verdicts.list(indicator.code(), Measurement.ALL);
        LineChart chart = Charts.lines(
                indicator.code(),
                title,
                lines(all, words),
                said.isEmpty() ? null : said.getFirst().course(),
                texts);
        Published newest =
                all.stream().max(Comparator.comparing(Published::vintage)).orElseThrow();
        return List.of(new SeriesPart(
                indicator.code(),
                title,
                texts.t(
                        "indicators.part.source",
                        texts.t("indicators.tool." + newest.source()),
                        texts.date(newest.vintage())),
                Addresses.observations(texts.language(), indicator.code(), null, "json"),
                Addresses.observations(texts.language(), indicator.code(), null, "csv"),
                chart,
                all.stream()
                        .sorted(Comparator.<Published, String>comparing(
                                        it -> it.measurement().period())
                                .reversed()
                                .thenComparing(
                                        it -> GROUPS.indexOf(it.measurement().area()))
                                .thenComparing(it -> it.measurement().area()))
                        .map(words::row)
                        .toList(),
                List.of(),
                List.of(),
                false,
                said.stream().map(it -> VerdictView.of(it, texts)).toList()));
    }

    /** All partners together first, then the continents; no partner beside another. */
    private static List<LinePlot.Line> lines(List<Published> all, Words words) {
        Map<String, List<LinePlot.Point>> byArea = new TreeMap<>(Comparator.comparingInt(GROUPS::indexOf));
        all.stream()
                .filter(it -> GROUPS.contains(it.measurement().area()))
                .forEach(it -> byArea.computeIfAbsent(it.measurement().area(), _ -> new ArrayList<>())
                        .add(words.point(it)));
        return byArea.isEmpty()
                ? List.of(new LinePlot.Line("", List.of()))
                : byArea.entrySet().stream()
                        .map(it -> new LinePlot.Line(words.area(it.getKey()), it.getValue()))
                        .toList();
    }

    /** How values of tools are written: a share with its part and its whole. */
    private record Words(Texts texts) {
        LinePlot.Point point(Published it) {
            return new LinePlot.Point(
                    Period.find(it.measurement().period()).orElseThrow().begin(),
                    it.measurement().value().orElse(null),
                    texts.t("indicators.chart.point", it.measurement().period(), value(it)));
        }

        SeriesPart.Row row(Published it) {
            String name = texts.t(
                    "indicators.part.row",
                    area(it.measurement().area()),
                    it.measurement().period());
            return new SeriesPart.Row(
                    name, withCounts(it), texts.t("indicators.certainty.FINAL"), texts.date(it.vintage()));
        }

        String area(String code) {
            return GROUPS.contains(code) ? texts.t("indicators.area.group." + code) : code;
        }

        private String withCounts(Published it) {
            Long part = it.measurement().part();
            Long whole = it.measurement().whole();
            return part == null || whole == null
                    ? value(it)
                    : texts.t("indicators.part.share", value(it), texts.number(part), texts.number(whole));
        }

        private String value(Published it) {
            Long whole = it.measurement().whole();
            return it.measurement()
                    .value()
                    .map(value -> texts.decimal(value, whole == null ? 0 : 1))
                    .orElseGet(() ->
                            texts.t(it.flag() == Flag.HIDDEN ? "indicators.values.few" : "indicators.values.missing"));
        }
    }
}
