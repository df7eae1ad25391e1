package org.marsad.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marsad.indicators.Observations.Shown;

/**
 * Values as a table in the layout that {@link TableFile} reads, separated by tabs. Of series that count victims, missing
 * people, refugees or migrants it has only countries, only all people together, and only counts that may be published:
 * from a part and its total, a count that is left out could be worked out.
 */
final class ExportTable {

    private final Predicate<Observation> wanted;
    private final List<Row> rows = new ArrayList<>();

    ExportTable(Predicate<Observation> wanted) {
        this.wanted = wanted;
    }

    void add(Series series, List<Shown> values) {
        values.stream()
                .filter(it -> wanted.test(it.observation()))
                .filter(it -> mayBePublished(series, it.observation()))
                .forEach(it -> rows.add(new Row(series, it, parts(it.observation()))));
    }

    private static boolean mayBePublished(Series series, Observation it) {
        return ReleasedValue.isOffered(series, it)
                && ReleasedValue.of(series, it).flag() != ReleasedValue.Flag.HIDDEN;
    }

    private static Map<String, String> parts(Observation it) {
        Map<String, String> parts = new TreeMap<>();
        for (String part : it.disaggregation().split(";")) {
            int at = part.indexOf('=');
            if (at > 0) {
                parts.put(part.substring(0, at), part.substring(at + 1));
            }
        }
        return parts;
    }

    /** The first names the columns. */
    Stream<String> lines() {
        TreeSet<String> dimensions = new TreeSet<>();
        rows.forEach(it -> dimensions.addAll(it.parts.keySet()));
        List<String> heading = new ArrayList<>(List.of("indicator", "area", "period"));
        heading.addAll(dimensions);
        heading.addAll(List.of("value", "unit", "status", "source", "vintage"));
        return Stream.concat(
                Stream.of(String.join("\t", heading)), rows.stream().map(it -> it.line(dimensions)));
    }

    /** One value. */
    private record Row(Series series, Shown shown, Map<String, String> parts) {
        String line(TreeSet<String> dimensions) {
            Observation it = shown.observation();
            List<String> cells = new ArrayList<>(List.of(series.name(), it.area(), it.period()));
            dimensions.forEach(dimension -> cells.add(parts.getOrDefault(dimension, "")));
            BigDecimal value = it.value();
            cells.add(value == null ? "" : value.toPlainString());
            cells.add(it.unit());
            cells.add(it.status().name().toLowerCase(Locale.ROOT));
            cells.add(shown.licence());
            cells.add(shown.vintage().toString());
            return String.join("\t", cells);
        }
    }
}
