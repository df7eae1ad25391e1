package org.marsad.plan.internal;

import java.util.ArrayList;
import java.util.List;
import org.marsad.kernel.Texts;

/** A text that was read, as indented lines for a person, and a count at the end. */
final class Outline {
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    Outline(Texts texts) {
        this.texts = texts;
    }

    List<String> of(ParsedPlan plan) {
        if (plan.title() != null) {
            lines.add(plan.title());
        }
        int objectives = 0;
        int actions = 0;
        for (ParsedPlan.Domain domain : plan.domains()) {
            lines.add("");
            add("", Part.DOMAIN, domain.code(), domain.text());
            for (ParsedPlan.Objective objective : domain.objectives()) {
                add("  ", Part.OBJECTIVE, objective.code(), objective.text());
                objective.actions().forEach(it -> add("    ", Part.ACTION, it.code(), it.text()));
                objectives++;
                actions += objective.actions().size();
            }
        }
        if (plan.finalClause() != null) {
            lines.add("");
            add("", Part.FINAL_CLAUSE, "", plan.finalClause().text());
        }
        lines.add("");
        lines.add(texts.t("plan.outline.total", plan.domains().size(), objectives, actions));
        return List.copyOf(lines);
    }

    private void add(String indent, Part part, String code, String text) {
        lines.add(indent + texts.t("plan.outline.line", part.name(), code, text));
    }
}
