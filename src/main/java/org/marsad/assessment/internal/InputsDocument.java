package org.marsad.assessment.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.EditionId;
import org.marsad.kernel.PartnerCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An edition's inputs as the one text that is hashed and stored: fields and keys always in the same order. */
final class InputsDocument {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FORMAT = 1;

    private InputsDocument() {}

    static String write(EditionInputs inputs) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", FORMAT);
        node.put("method", inputs.method());
        node.put("plan", inputs.plan());
        node.put("asOf", inputs.asOf().toString());
        node.put("cycle", inputs.cycle());
        node.put("exercise", inputs.exercise());
        writeCodes(node, "expected", inputs.expected());
        writeCodes(node, "observers", inputs.observers());
        ObjectNode wording = node.putObject("wording");
        new TreeMap<>(inputs.wording()).forEach(wording::put);
        ObjectNode reports = node.putObject("reports");
        new TreeMap<>(inputs.reports()).forEach((partner, version) -> reports.put(partner.value(), version));
        node.set("answers", Scores.write(inputs.answers()));
        writePrevious(node, inputs.previous());
        return JSON.writeValueAsString(node);
    }

    static EditionInputs read(String text) {
        JsonNode node = JSON.readTree(text);
        Map<String, Long> wording = new LinkedHashMap<>();
        node.path("wording")
                .properties()
                .forEach(it -> wording.put(it.getKey(), it.getValue().longValue()));
        Map<PartnerCode, Integer> reports = new LinkedHashMap<>();
        node.path("reports")
                .properties()
                .forEach(it ->
                        reports.put(new PartnerCode(it.getKey()), it.getValue().intValue()));
        return new EditionInputs(
                node.path("method").stringValue(),
                node.path("plan").stringValue(),
                LocalDate.parse(node.path("asOf").stringValue()),
                node.path("cycle").stringValue(),
                node.path("exercise").booleanValue(),
                readCodes(node.path("expected")),
                readCodes(node.path("observers")),
                wording,
                reports,
                Scores.read(node.path("answers")),
                readPrevious(node.path("previous")));
    }

    private static void writeCodes(ObjectNode node, String name, List<PartnerCode> codes) {
        var array = node.putArray(name);
        codes.forEach(it -> array.add(it.value()));
    }

    private static List<PartnerCode> readCodes(JsonNode array) {
        return array.valueStream().map(it -> new PartnerCode(it.stringValue())).toList();
    }

    private static void writePrevious(ObjectNode node, EditionInputs.@Nullable Previous previous) {
        if (previous == null) {
            node.putNull("previous");
            return;
        }
        ObjectNode child = node.putObject("previous");
        child.put("edition", previous.id().value());
        child.put("resultsSha256", previous.resultsSha256());
        child.set("scores", Scores.write(previous.scores()));
    }

    private static EditionInputs.@Nullable Previous readPrevious(JsonNode node) {
        return node.isObject()
                ? new EditionInputs.Previous(
                        new EditionId(node.path("edition").stringValue()),
                        node.path("resultsSha256").stringValue(),
                        Scores.read(node.path("scores")))
                : null;
    }
}
