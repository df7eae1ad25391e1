package org.marsad.indicators.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Periods;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.web.ObservationsDocument.Entry;
import org.marsad.publishing.CsvTable;

/**
 * Released values as statistical offices exchange them: SDMX-CSV 1.0 and the SDMX-JSON data message 1.0. Status codes are
 * those of the SDMX lists: A normal, E estimated, P provisional, M missing; F free, C confidential.
 *
 * <p>Source: SDMX Technical Working Group, field guides of both formats.
 *
 * @param series the series’ code
 * @param entries its released values
 */
record Sdmx(String series, List<Entry> entries) {
    private static final String FLOW = "MARSAD:OBSERVATIONS(1.0)";
    private static final int BYTE_ORDER_MARK = 3;
    private static final String SCHEMA = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master"
            + "/data-message/tools/schemas/1.0/sdmx-json-data-schema.json";

    /** What an observation is found by. */
    private enum Dimension {
        SERIES,
        REF_AREA,
        DISAGGREGATION,
        UNIT_MEASURE,
        TIME_PERIOD
    }

    /** What is said of an observation. */
    private enum Attribute {
        OBS_STATUS,
        CONF_STATUS,
        SOURCE,
        LICENCE,
        VINTAGE
    }

    /** Without a byte order mark, as the format has none. */
    byte[] csv(@Nullable String notice) {
        List<String> header = new ArrayList<>(List.of("DATAFLOW"));
        Arrays.stream(Dimension.values()).map(Enum::name).forEach(header::add);
        header.add("OBS_VALUE");
        Arrays.stream(Attribute.values()).map(Enum::name).forEach(header::add);
        CsvTable table = new CsvTable(header);
        for (Entry entry : entries) {
            List<@Nullable Object> row = new ArrayList<>(List.of(FLOW));
            Arrays.stream(Dimension.values()).map(it -> value(it, entry)).forEach(row::add);
            row.add(entry.value());
            Arrays.stream(Attribute.values()).map(it -> value(it, entry)).forEach(row::add);
            table.add(row.toArray());
        }
        byte[] bytes = (notice == null ? table : table.with("NOTICE", notice)).bytes();
        return Arrays.copyOfRange(bytes, BYTE_ORDER_MARK, bytes.length);
    }

    /** The same as a data message, its observations flat. */
    Map<String, Object> json(@Nullable String notice, Instant now) {
        Map<Dimension, List<String>> dimensions = codes(Dimension.values(), this::value);
        Map<Attribute, List<String>> attributes = codes(Attribute.values(), Sdmx::value);
        Map<String, Object> observations = new LinkedHashMap<>();
        for (Entry entry : entries) {
            List<String> key = new ArrayList<>();
            dimensions.forEach((it, codes) -> key.add(String.valueOf(codes.indexOf(value(it, entry)))));
            List<@Nullable Object> values = new ArrayList<>();
            values.add(entry.value() == null ? null : new BigDecimal(entry.value()));
            attributes.forEach((it, codes) -> values.add(codes.indexOf(value(it, entry))));
            observations.put(String.join(":", key), values);
        }
        Map<String, Object> structure = new LinkedHashMap<>();
        structure.put("name", series);
        structure.put("dimensions", Map.of("observation", described(dimensions, true)));
        structure.put("attributes", Map.of("observation", described(attributes, false)));
        if (notice != null) {
            structure.put("annotations", List.of(Map.of("type", "NOTICE", "title", notice)));
        }
        return message(
                notice != null,
                now,
                structure,
                Map.of("action", "Information", "annotations", List.of(), "observations", observations));
    }

    private static Map<String, Object> message(
            boolean fictitious, Instant now, Map<String, Object> structure, Map<String, Object> values) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("schema", SCHEMA);
        meta.put("id", "marsad-" + now.toEpochMilli());
        meta.put("prepared", now.atOffset(ZoneOffset.UTC).toString());
        meta.put("test", fictitious);
        meta.put("sender", Map.of("id", "MARSAD"));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("structure", structure);
        data.put("dataSets", List.of(values));
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("meta", meta);
        message.put("data", data);
        return message;
    }

    private <C extends Enum<C>> Map<C, List<String>> codes(C[] all, BiFunction<C, Entry, String> value) {
        Map<C, List<String>> codes = new LinkedHashMap<>();
        for (C it : all) {
            codes.put(
                    it,
                    List.copyOf(new LinkedHashSet<>(entries.stream()
                            .map(entry -> value.apply(it, entry))
                            .toList())));
        }
        return codes;
    }

    private static <C extends Enum<C>> List<Map<String, Object>> described(
            Map<C, List<String>> codes, boolean dimensions) {
        List<Map<String, Object>> all = new ArrayList<>();
        codes.forEach((it, values) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", it.name());
            one.put("name", it.name());
            if (dimensions) {
                one.put("keyPosition", all.size());
            }
            one.put("roles", it == Dimension.TIME_PERIOD ? List.of("TIME_PERIOD") : List.of());
            one.put("values", values.stream().map(Sdmx::code).toList());
            all.add(one);
        });
        return all;
    }

    private static Map<String, Object> code(String value) {
        return Map.of("id", value, "name", value);
    }

    private String value(Dimension dimension, Entry it) {
        return switch (dimension) {
            case SERIES -> series;
            case REF_AREA -> it.area();
            // The SDMX code for “all of them”.
            case DISAGGREGATION -> it.disaggregation().isEmpty() ? "_T" : it.disaggregation();
            case UNIT_MEASURE -> it.unit();
            case TIME_PERIOD -> Periods.sdmx(it.period());
        };
    }

    private static String value(Attribute attribute, Entry it) {
        return switch (attribute) {
            case OBS_STATUS -> it.value() == null ? "M" : status(it.status());
            case CONF_STATUS -> it.flag() == ReleasedValue.Flag.HIDDEN ? "C" : "F";
            case SOURCE -> it.source();
            case LICENCE -> it.licence();
            case VINTAGE -> it.vintage().toString();
        };
    }

    private static String status(Observation.Status status) {
        return switch (status) {
            case FINAL -> "A";
            case PROVISIONAL -> "P";
            case ESTIMATED -> "E";
        };
    }
}
