package org.marsad.indicators;

import java.util.ArrayList;
import java.util.List;
import org.marsad.indicators.Column.Role;
import tools.jackson.databind.JsonNode;

/** What the numbers of an SDMX-JSON message mean: its dimensions and attributes, each with its values in order. */
final class SdmxJsonStructure {
    private static final Column VALUE = new Column(Role.VALUE, "value", "OBS_VALUE");

    private final String flow;
    private final List<Part> dataSet;
    private final List<Part> series;
    private final List<Part> observation;
    private final List<Part> ofDataSet;
    private final List<Part> ofSeries;
    private final List<Part> ofObservation;

    SdmxJsonStructure(JsonNode structure) {
        this.flow = flow(structure.path("links"));
        JsonNode dimensions = structure.path("dimensions");
        this.dataSet = parts(dimensions.path("dataSet"), false);
        this.series = parts(dimensions.path("series"), false);
        this.observation = parts(dimensions.path("observation"), false);
        JsonNode attributes = structure.path("attributes");
        this.ofDataSet = parts(attributes.path("dataSet"), true);
        this.ofSeries = parts(attributes.path("series"), true);
        this.ofObservation = parts(attributes.path("observation"), true);
    }

    /** A dimension or attribute. */
    private record Part(Column column, List<String> values) {
        void put(RowReader reader, int at) {
            if (at >= 0 && at < values.size()) {
                reader.put(column, values.get(at), column.heading());
            }
        }
    }

    /** The name of the flow of data that it belongs to. */
    String flow() {
        return flow;
    }

    /** What is the same for all values. */
    void putDataSet(RowReader reader) {
        dataSet.forEach(it -> it.put(reader, 0));
        ofDataSet.forEach(it -> it.put(reader, 0));
    }

    void putSeries(RowReader reader, String key, List<Integer> attributes) {
        put(reader, series, numbers(key));
        put(reader, ofSeries, attributes);
    }

    /** A value is a list: the number, then which value each of its attributes has. */
    void putObservation(RowReader reader, String key, JsonNode value) {
        put(reader, observation, numbers(key));
        JsonNode number = value.isArray() ? value.path(0) : value;
        reader.put(VALUE, number.isNull() || number.isMissingNode() ? "" : number.asString(""), VALUE.heading());
        List<Integer> attributes = new ArrayList<>();
        numbers(value, attributes);
        put(reader, ofObservation, attributes.isEmpty() ? attributes : attributes.subList(1, attributes.size()));
    }

    /** Nothing stands for a number that is not there. */
    static void numbers(JsonNode list, List<Integer> numbers) {
        list.forEach(it -> numbers.add(it.isIntegralNumber() ? it.asInt() : -1));
    }

    private static List<Integer> numbers(String key) {
        List<Integer> numbers = new ArrayList<>();
        for (String it : key.split(":", -1)) {
            numbers.add(it.matches("\\d{1,9}") ? Integer.parseInt(it) : -1);
        }
        return numbers;
    }

    private static void put(RowReader reader, List<Part> parts, List<Integer> at) {
        for (int i = 0; i < Math.min(parts.size(), at.size()); i++) {
            parts.get(i).put(reader, at.get(i));
        }
    }

    private static List<Part> parts(JsonNode list, boolean attributes) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode it : list) {
            String id = it.path("id").asString("");
            List<String> values = new ArrayList<>();
            for (JsonNode value : it.path("values")) {
                values.add(
                        value.isObject()
                                ? value.path("id").asString(value.path("value").asString(""))
                                : value.asString(""));
            }
            parts.add(new Part(attributes ? Column.ofAttribute(id) : Column.of(id), values));
        }
        return parts;
    }

    private static String flow(JsonNode links) {
        for (JsonNode it : links) {
            if (it.path("rel").asString("").equals("dataflow")) {
                return it.path("urn").asString("");
            }
        }
        return "";
    }
}
