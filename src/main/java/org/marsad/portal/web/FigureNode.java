package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.GroupResult;
import org.marsad.assessment.Publication;
import org.marsad.assessment.Result;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.NodeKind;
import org.marsad.plan.Objective;
import org.marsad.plan.Plan;

/**
 * What a figure measures: the plan, a domain, an objective or an action.
 *
 * @param kind its level; null for the plan
 * @param code its code; the plan's id for the plan
 * @param id its id in addresses of figures: {@code plan}, {@code D3}, {@code O5a}, {@code A13}
 * @param name its short name with its number
 * @param title its name in our words
 * @param url its page
 * @param domain the code of the domain it belongs to; null for the plan
 * @param members what its number is the mean of; empty for an action
 * @param actions the actions below it
 */
record FigureNode(
        @Nullable NodeKind kind,
        String code,
        String id,
        String name,
        String title,
        String url,
        @Nullable String domain,
        List<FigureNode> members,
        List<Action> actions) {
    private static final String PLAN = "plan";

    /** The node with this id; empty if the plan has none. */
    static Optional<FigureNode> find(Reading reading, String id) {
        Plan plan = reading.plan();
        if (id.equals(PLAN)) {
            return Optional.of(plan(reading));
        }
        return plan.domains().stream()
                .filter(it -> it.id().equals(id))
                .map(it -> domain(reading, it))
                .findFirst()
                .or(() -> plan.listObjectives().stream()
                        .filter(it -> it.id().equals(id))
                        .map(it -> objective(reading, it))
                        .findFirst())
                .or(() -> plan.listActions().stream()
                        .filter(it -> it.id().equals(id))
                        .map(it -> action(reading, it))
                        .findFirst());
    }

    static FigureNode plan(Reading reading) {
        Plan plan = reading.plan();
        String title = plan.title().in(reading.language());
        List<FigureNode> domains =
                plan.domains().stream().map(it -> domain(reading, it)).toList();
        return new FigureNode(
                null, plan.id(), PLAN, title, title, reading.to().plan(), null, domains, plan.listActions());
    }

    static FigureNode domain(Reading reading, Domain domain) {
        return new FigureNode(
                NodeKind.DOMAIN,
                domain.code(),
                domain.id(),
                reading.t("portal.figure.domain", domain.code(), domain.label().in(reading.language())),
                domain.title().in(reading.language()),
                reading.to().domain(domain.code()),
                domain.code(),
                actions(reading, domain.listActions()),
                domain.listActions());
    }

    static FigureNode objective(Reading reading, Objective objective) {
        return new FigureNode(
                NodeKind.OBJECTIVE,
                objective.code(),
                objective.id(),
                reading.t("portal.objective", objective.code()),
                objective.title().in(reading.language()),
                reading.to().domain(objective.domain()),
                objective.domain(),
                actions(reading, objective.actions()),
                objective.actions());
    }

    static FigureNode action(Reading reading, Action action) {
        return new FigureNode(
                NodeKind.ACTION,
                action.code(),
                action.id(),
                reading.t("portal.figure.action", action.code(), action.label().in(reading.language())),
                action.title().in(reading.language()),
                reading.to().action(action.code()),
                action.domain(),
                List.of(),
                List.of(action));
    }

    boolean isAction() {
        return kind == NodeKind.ACTION;
    }

    /** How it is called in a formula. */
    String symbol() {
        return id;
    }

    /** What an assessment says of it; null where it says nothing. */
    @Nullable
    Result result(Assessment assessment) {
        return isAction() ? assessment.actions().get(code) : findGroup(assessment);
    }

    /** The same of a node with members that has a result. */
    GroupResult group(Assessment assessment) {
        return requireNonNull(findGroup(assessment));
    }

    private @Nullable GroupResult findGroup(Assessment assessment) {
        if (kind == null) {
            return assessment.plan();
        }
        return kind == NodeKind.DOMAIN
                ? assessment.domains().get(code)
                : assessment.objectives().get(code);
    }

    /** What must be said first of a number that rests on too few answers. */
    static @Nullable String note(FigureReading figure, Result result) {
        return result.publication() == Publication.INSUFFICIENT_DATA ? figure.t("portal.figure.insufficient") : null;
    }

    private static List<FigureNode> actions(Reading reading, List<Action> actions) {
        return actions.stream().map(it -> action(reading, it)).toList();
    }
}
