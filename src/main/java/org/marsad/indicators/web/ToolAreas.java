package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.indicators.Measurement;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/**
 * What tools measure of: all partners together, then the continents, domains and actions in the plan’s order, then
 * partners by code, never by value.
 *
 * @param names of each area its name, in their order
 * @param actions the ids of actions
 */
record ToolAreas(Map<String, String> names, Set<String> actions) {
    static final List<String> GROUPS = List.of(Measurement.ALL, "EXPECTED", "AFRICA", "EUROPE");
    static final List<String> STEPS = List.of(Measurement.REVIEWED, Measurement.REUSED);

    private static final Set<String> MADE_OF_PARTS = Set.of("balance", "gap");

    /**
     * @param measured the areas of one indicator; where parts of the plan are among them, all means all actions, and
     *     where steps are, what was shared
     */
    static ToolAreas of(Plan plan, List<Partner> partners, Collection<String> measured, Texts texts) {
        Map<String, String> names = new LinkedHashMap<>();
        GROUPS.forEach(it -> names.put(it, texts.t("indicators.area.group." + it)));
        if (plan.domains().stream().anyMatch(it -> measured.contains(it.id()))) {
            names.put(Measurement.ALL, texts.t("indicators.area.plan"));
        }
        if (measured.contains(Measurement.REVIEWED)) {
            names.replaceAll((_, name) -> texts.t("indicators.area.step.shared", name));
        }
        STEPS.forEach(it -> names.put(it, texts.t("indicators.area.step." + it)));
        for (Domain it : plan.domains()) {
            names.put(
                    it.id(),
                    texts.t("indicators.area.domain", it.code(), it.title().in(texts.language())));
        }
        for (Action it : plan.listActions()) {
            names.put(
                    it.id(),
                    texts.t("indicators.fact.action.name", it.code(), it.title().in(texts.language())));
        }
        partners.forEach(it -> names.put(it.code().value(), it.name().in(texts.language())));
        return new ToolAreas(names, plan.listActions().stream().map(Action::id).collect(Collectors.toSet()));
    }

    /** Where the whole is a balance or a gap of its parts, all together are called so. */
    ToolAreas ofMethod(String method, Texts texts) {
        if (!MADE_OF_PARTS.contains(method)) {
            return this;
        }
        Map<String, String> own = new LinkedHashMap<>(names);
        own.put(Measurement.ALL, texts.t("indicators.area.whole." + method));
        return new ToolAreas(own, actions);
    }

    /** The areas that a chart draws: the steps where there are some, else the groups. */
    static List<String> drawn(Collection<String> measured) {
        return measured.contains(Measurement.REVIEWED)
                ? List.of(Measurement.ALL, Measurement.REVIEWED, Measurement.REUSED)
                : GROUPS;
    }

    boolean isAction(String area) {
        return actions.contains(area);
    }

    /** Where it stands among all. */
    int rank(String area) {
        return new ArrayList<>(names.keySet()).indexOf(area);
    }

    /** An area that nobody knows is called by its code. */
    String name(String area) {
        return names.getOrDefault(area, area);
    }
}
