package org.marsad.plan.internal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The official text as a tree, in its own words.
 *
 * @param title the plan's own title, the line before its first domain; null if there is none
 * @param declaration the paragraphs before the plan
 * @param domains the plan
 * @param finalClause what follows the last action, code {@code FC}; null if the text has none
 */
@JsonPropertyOrder({"title", "declaration", "domains", "finalClause"})
record ParsedPlan(
        @Nullable String title,
        List<String> declaration,
        List<Domain> domains,
        @Nullable Clause finalClause) {
    ParsedPlan {
        declaration = List.copyOf(declaration);
        domains = List.copyOf(domains);
    }

    /** A domain: its title, its introduction by paragraphs, its objectives. */
    @JsonPropertyOrder({"code", "text", "intro", "objectives"})
    record Domain(String code, String text, List<String> intro, List<Objective> objectives) {
        Domain {
            intro = List.copyOf(intro);
            objectives = List.copyOf(objectives);
        }
    }

    /** An objective: its title, an introduction if it has one, its actions. */
    @JsonPropertyOrder({"code", "text", "intro", "actions"})
    record Objective(String code, String text, List<String> intro, List<Clause> actions) {
        Objective {
            intro = List.copyOf(intro);
            actions = List.copyOf(actions);
        }
    }

    /** An action, or the final clause: a code and its whole text. */
    @JsonPropertyOrder({"code", "text"})
    record Clause(String code, String text) {}

    /** All texts by the stable id of their node ({@code D1}, {@code O5a}, {@code A13}, {@code FC}), in the text's order. */
    @JsonIgnore
    Map<String, String> textsById() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Domain domain : domains) {
            texts.put("D" + domain.code(), withIntro(domain.text(), domain.intro()));
            for (Objective objective : domain.objectives()) {
                texts.put("O" + objective.code(), withIntro(objective.text(), objective.intro()));
                objective.actions().forEach(it -> texts.put("A" + it.code(), it.text()));
            }
        }
        if (finalClause != null) {
            texts.put(finalClause.code(), finalClause.text());
        }
        return texts;
    }

    private static String withIntro(String text, List<String> intro) {
        return intro.isEmpty() ? text : text + "\n\n" + String.join("\n\n", intro);
    }
}
