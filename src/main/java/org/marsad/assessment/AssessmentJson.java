package org.marsad.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Decimals;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assessment as JSON for other programs: names in a stable order, decimals as text with six digits, null for what
 * is undefined and for a node of which the file has no row.
 */
final class AssessmentJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AssessmentJson() {}

    static String write(AssessmentNodes nodes) {
        Map<String, @Nullable Object> actions = new LinkedHashMap<>();
        nodes.actions().forEach((code, it) -> actions.put(code, it == null ? null : action(it, nodes.compared())));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("actions", actions);
        all.put("objectives", groups(nodes.objectives()));
        all.put("domains", groups(nodes.domains()));
        all.put("plan", result(nodes.assessment().plan()));
        all.put("missing", nodes.missing());
        return MAPPER.writeValueAsString(all) + "\n";
    }

    private static Map<String, @Nullable Object> action(ActionResult action, boolean compared) {
        Map<String, @Nullable Object> fields = result(action);
        fields.put("mean", Decimals.six(action.mean()));
        Change change = action.change();
        if (compared && change != null) {
            fields.put("panel", change.panel());
            fields.put("matchedChange", Decimals.six(change.matchedChange()));
            fields.put("conservativeChange", Decimals.six(change.conservativeChange()));
            fields.put("verdict", change.verdict().code());
        }
        return fields;
    }

    private static Map<String, @Nullable Object> groups(Map<String, @Nullable GroupResult> groups) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        groups.forEach((code, it) -> all.put(code, it == null ? null : result(it)));
        return all;
    }

    private static Map<String, @Nullable Object> result(Result result) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("headline", Decimals.six(result.headline()));
        fields.put("upper", Decimals.six(result.upper()));
        fields.put("coverage", Decimals.six(result.coverage()));
        fields.put("expected", result.expected());
        fields.put("respondents", result.respondents());
        fields.put("publication", result.publication().code());
        return fields;
    }
}
