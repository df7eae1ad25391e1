package org.marsad.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.NodeKind;
import org.marsad.plan.Plan;

/**
 * An assessment laid over the whole plan, for printing: every node in the plan's order, null where the file has no row.
 *
 * @param plan the plan
 * @param assessment what was computed
 * @param prefixed whether codes are written with their letter, {@code A12}, as the file does
 * @param compared whether an older file was given
 */
record AssessmentNodes(Plan plan, Assessment assessment, boolean prefixed, boolean compared) {
    Map<String, @Nullable ActionResult> actions() {
        Map<String, @Nullable ActionResult> all = new LinkedHashMap<>();
        plan.listActions()
                .forEach(it -> all.put(
                        name(NodeKind.ACTION, it.code()), assessment.actions().get(it.code())));
        return all;
    }

    Map<String, @Nullable GroupResult> objectives() {
        Map<String, @Nullable GroupResult> all = new LinkedHashMap<>();
        plan.listObjectives()
                .forEach(it -> all.put(
                        name(NodeKind.OBJECTIVE, it.code()),
                        assessment.objectives().get(it.code())));
        return all;
    }

    Map<String, @Nullable GroupResult> domains() {
        Map<String, @Nullable GroupResult> all = new LinkedHashMap<>();
        plan.domains()
                .forEach(it -> all.put(
                        name(NodeKind.DOMAIN, it.code()), assessment.domains().get(it.code())));
        return all;
    }

    /** The codes of the actions, then of the domains, of which the file has no row. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        actions().forEach((code, result) -> addIfAbsent(missing, code, result));
        domains().forEach((code, result) -> addIfAbsent(missing, code, result));
        return missing;
    }

    private static void addIfAbsent(List<String> missing, String code, @Nullable Result result) {
        if (result == null) {
            missing.add(code);
        }
    }

    private String name(NodeKind kind, String code) {
        return prefixed ? kind.letter() + code : code;
    }
}
