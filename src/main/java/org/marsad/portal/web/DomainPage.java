package org.marsad.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Change;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Objective;

/**
 * One domain: how far it is, its objectives and their actions.
 *
 * @param title its name
 * @param lead its place in the plan
 * @param headline how far it is
 * @param since the heading of the change column
 * @param objectives its objectives
 */
public record DomainPage(String title, String lead, Headline headline, String since, List<ObjectiveRow> objectives) {
    public DomainPage {
        objectives = List.copyOf(objectives);
    }

    static DomainPage of(Reading reading, Domain domain) {
        return reading.kept().get(domain.id(), DomainPage.class, () -> make(reading, domain));
    }

    private static DomainPage make(Reading reading, Domain domain) {
        return new DomainPage(
                domain.title().in(reading.language()),
                reading.t(
                        "portal.domain.lead",
                        domain.code(),
                        domain.objectives().size(),
                        domain.listActions().size()),
                Headline.of(
                        reading.texts(),
                        reading.domain(domain.code()),
                        reading.to().figure(domain.id())),
                ActionRow.since(reading),
                domain.objectives().stream()
                        .map(it -> ObjectiveRow.of(reading, it))
                        .toList());
    }

    /**
     * An objective and its actions.
     *
     * @param code its code
     * @param title its name
     * @param interval how far it is
     * @param figure the page of its number; null while nothing is published
     * @param actions its actions
     */
    public record ObjectiveRow(
            String code,
            String title,
            Interval interval,
            @Nullable String figure,
            List<ActionRow> actions) {
        public ObjectiveRow {
            actions = List.copyOf(actions);
        }

        static ObjectiveRow of(Reading reading, Objective objective) {
            var result = reading.objective(objective.code());
            return new ObjectiveRow(
                    objective.code(),
                    objective.title().in(reading.language()),
                    Interval.of(reading.texts(), result),
                    result == null ? null : reading.to().figure(objective.id()),
                    objective.actions().stream()
                            .map(it -> ActionRow.of(reading, it))
                            .toList());
        }
    }

    /**
     * One action in a table.
     *
     * @param code its code
     * @param title its name
     * @param label its short name, for a narrow screen
     * @param url its page
     * @param interval how far it is
     * @param figure the page of its number; null while nothing is published
     * @param coverage answers of expected answers; null while nothing is published
     * @param verdict the code of what may be said of its change; null where there is nothing to compare with
     * @param words the verdict's name
     */
    public record ActionRow(
            String code,
            String title,
            String label,
            String url,
            Interval interval,
            @Nullable String figure,
            @Nullable String coverage,
            @Nullable String verdict,
            @Nullable String words) {
        static ActionRow of(Reading reading, Action action) {
            ActionResult result = reading.action(action.code());
            Change change = result == null ? null : result.change();
            return new ActionRow(
                    action.code(),
                    action.title().in(reading.language()),
                    action.label().in(reading.language()),
                    reading.to().action(action.code()),
                    Interval.of(reading.texts(), result),
                    result == null ? null : reading.to().figure(action.id()),
                    result == null ? null : result.respondents() + "/" + result.expected(),
                    change == null ? null : change.verdict().code(),
                    change == null
                            ? null
                            : reading.t("assessment.verdict." + change.verdict().code()));
        }

        static String since(Reading reading) {
            var previous = reading.previous();
            return previous == null
                    ? reading.t("portal.change")
                    : reading.t("portal.since", previous.title().in(reading.language()));
        }
    }
}
