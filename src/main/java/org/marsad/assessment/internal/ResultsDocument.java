package org.marsad.assessment.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Change;
import org.marsad.assessment.GroupResult;
import org.marsad.assessment.Publication;
import org.marsad.assessment.Verdict;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An edition's results as the one text that is hashed and stored; numbers are exact fractions. */
final class ResultsDocument {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FORMAT = 1;

    private ResultsDocument() {}

    /**
     * What the text holds.
     *
     * @param assessment the computed results
     * @param scores by action, then partner
     */
    record Results(Assessment assessment, Map<String, Map<PartnerCode, Score>> scores) {}

    static String write(String method, Results results) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", FORMAT);
        node.put("method", method);
        node.set("plan", group(results.assessment().plan()));
        ObjectNode domains = node.putObject("domains");
        results.assessment().domains().forEach((code, it) -> domains.set(code, group(it)));
        ObjectNode objectives = node.putObject("objectives");
        results.assessment().objectives().forEach((code, it) -> objectives.set(code, group(it)));
        ObjectNode actions = node.putObject("actions");
        results.assessment().actions().forEach((code, it) -> actions.set(code, action(it)));
        node.set("scores", Scores.write(results.scores()));
        return JSON.writeValueAsString(node);
    }

    static Results read(String text) {
        JsonNode node = JSON.readTree(text);
        Assessment assessment = new Assessment(
                each(node.path("actions"), it -> action(it.getKey(), it.getValue())),
                each(node.path("objectives"), it -> group(it.getValue())),
                each(node.path("domains"), it -> group(it.getValue())),
                group(node.path("plan")));
        return new Results(assessment, Scores.read(node.path("scores")));
    }

    private static <T> Map<String, T> each(JsonNode node, Function<Map.Entry<String, JsonNode>, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        node.properties().forEach(it -> all.put(it.getKey(), reader.apply(it)));
        return all;
    }

    private static ObjectNode group(GroupResult result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", result.code());
        var members = node.putArray("members");
        result.members().forEach(members::add);
        var missing = node.putArray("missing");
        result.missing().forEach(missing::add);
        node.put("expected", result.expected());
        node.put("respondents", result.respondents());
        Fractions.put(node, "headline", result.headline());
        Fractions.put(node, "upper", result.upper());
        node.put("publication", result.publication().code());
        return node;
    }

    private static GroupResult group(JsonNode node) {
        return new GroupResult(
                node.path("code").stringValue(),
                texts(node.path("members")),
                texts(node.path("missing")),
                node.path("expected").intValue(),
                node.path("respondents").intValue(),
                Fractions.find(node, "headline"),
                Fractions.find(node, "upper"),
                publication(node));
    }

    private static ObjectNode action(ActionResult result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("expected", result.expected());
        node.put("respondents", result.respondents());
        Fractions.put(node, "sum", result.sum());
        Fractions.put(node, "coverage", result.coverage());
        Fractions.put(node, "mean", result.mean());
        Fractions.put(node, "headline", result.headline());
        Fractions.put(node, "upper", result.upper());
        node.put("publication", result.publication().code());
        Change change = result.change();
        if (change != null) {
            ObjectNode child = node.putObject("change");
            child.put("panel", change.panel());
            child.put("matched", change.matched());
            Fractions.put(child, "conservativeChange", change.conservativeChange());
            Fractions.put(child, "matchedChange", change.matchedChange());
            child.put("verdict", change.verdict().code());
        }
        return node;
    }

    private static ActionResult action(String code, JsonNode node) {
        return new ActionResult(
                code,
                node.path("expected").intValue(),
                node.path("respondents").intValue(),
                Fractions.get(node, "sum"),
                Fractions.find(node, "coverage"),
                Fractions.find(node, "mean"),
                Fractions.find(node, "headline"),
                Fractions.find(node, "upper"),
                publication(node),
                change(node.path("change")));
    }

    private static @Nullable Change change(JsonNode node) {
        return node.isObject()
                ? new Change(
                        node.path("panel").intValue(),
                        node.path("matched").intValue(),
                        Fractions.find(node, "conservativeChange"),
                        Fractions.find(node, "matchedChange"),
                        Verdict.find(node.path("verdict").stringValue()).orElseThrow())
                : null;
    }

    private static Publication publication(JsonNode node) {
        return Publication.find(node.path("publication").stringValue()).orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
