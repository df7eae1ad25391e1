package org.marsad.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Objective;

/**
 * The whole plan as a tree, in our words and, once imported, in the official ones.
 *
 * @param title its heading
 * @param lead its shape
 * @param language ISO 639-1 code of the official text; null before any was imported, like the next two
 * @param direction the official text's direction
 * @param source where the official text comes from
 * @param domains the tree
 */
public record PlanPage(
        String title,
        String lead,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String source,
        List<Branch> domains) {
    public PlanPage {
        domains = List.copyOf(domains);
    }

    static PlanPage of(Reading reading, @Nullable Wording wording) {
        var plan = reading.plan();
        return new PlanPage(
                plan.title().in(reading.language()),
                reading.t("portal.plan.lead"),
                wording == null ? null : wording.language(),
                wording == null ? null : wording.direction(),
                wording == null ? null : wording.source(),
                plan.domains().stream().map(it -> domain(reading, it, wording)).toList());
    }

    private static Branch domain(Reading reading, Domain domain, @Nullable Wording wording) {
        return new Branch(
                domain.code(),
                domain.title().in(reading.language()),
                reading.to().domain(domain.code()),
                text(wording, domain.id()),
                domain.objectives().stream()
                        .map(it -> objective(reading, it, wording))
                        .toList());
    }

    private static Branch objective(Reading reading, Objective objective, @Nullable Wording wording) {
        return new Branch(
                objective.code(),
                objective.title().in(reading.language()),
                null,
                text(wording, objective.id()),
                objective.actions().stream()
                        .map(it -> action(reading, it, wording))
                        .toList());
    }

    private static Branch action(Reading reading, Action action, @Nullable Wording wording) {
        return new Branch(
                action.code(),
                action.title().in(reading.language()),
                reading.to().action(action.code()),
                text(wording, action.id()),
                List.of());
    }

    private static @Nullable String text(@Nullable Wording wording, String id) {
        return wording == null ? null : wording.find(id);
    }

    /**
     * A node of the tree.
     *
     * @param code its code
     * @param title its name in our words
     * @param url its page; null for an objective
     * @param wording its official text; null where there is none
     * @param children what stands below it
     */
    public record Branch(
            String code,
            String title,
            @Nullable String url,
            @Nullable String wording,
            List<Branch> children) {
        public Branch {
            children = List.copyOf(children);
        }
    }
}
