package org.marsad.plan;

import java.util.List;
import java.util.Optional;
import org.marsad.kernel.LocalizedText;

/**
 * The Cadiz Action Plan as a tree: 5 domains, 11 objective entries (10 numbered objectives), 29 actions.
 *
 * @param id the plan's stable id, {@code cadiz-2022}
 * @param title the plan's short name
 * @param domains its domains in order
 */
public record Plan(String id, LocalizedText title, List<Domain> domains) {
    public Plan {
        domains = List.copyOf(domains);
    }

    /** The plan as this program knows it, read from the program itself: no database, no wording. */
    public static Plan cadiz() {
        return PlanData.PLAN;
    }

    /** All objectives in order. */
    public List<Objective> listObjectives() {
        return domains.stream().flatMap(it -> it.objectives().stream()).toList();
    }

    /** All actions in order. */
    public List<Action> listActions() {
        return domains.stream().flatMap(it -> it.listActions().stream()).toList();
    }

    public Optional<Domain> findDomain(String code) {
        return domains.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<Objective> findObjective(String code) {
        return listObjectives().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<Action> findAction(String code) {
        return listActions().stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
