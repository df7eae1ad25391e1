package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Change;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Verdict;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/**
 * The home page: how far the plan is, who reported, the 29 actions, and what changed.
 *
 * @param title its heading
 * @param lead which edition is read
 * @param headline how far the plan is
 * @param facts how many reported, how many actions progress
 * @param map who reported
 * @param domains the plan's domains with their actions
 * @param changes what changed since the edition before, by verdict; null where there is none
 */
public record HomePage(
        String title,
        String lead,
        Headline headline,
        List<Fact> facts,
        TileMap map,
        List<DomainRow> domains,
        @Nullable Changes changes) {
    public HomePage {
        facts = List.copyOf(facts);
        domains = List.copyOf(domains);
    }

    static HomePage of(Reading reading) {
        return reading.kept().get("home", HomePage.class, () -> make(reading));
    }

    private static HomePage make(Reading reading) {
        Edition edition = reading.edition();
        String lead = edition == null
                ? reading.t("portal.home.lead.empty")
                : reading.t(
                        "portal.home.lead",
                        edition.summary().title().in(reading.language()),
                        reading.texts().date(edition.summary().asOf()));
        return new HomePage(
                reading.t("portal.home.title"),
                lead,
                Headline.of(reading.texts(), reading.planResult(), reading.to().planFigure()),
                facts(reading),
                TileMap.ofReports(reading, null),
                reading.plan().domains().stream()
                        .map(it -> DomainRow.of(reading, it))
                        .toList(),
                Changes.of(reading));
    }

    /** How many reported, then what changed; empty before anything is published. */
    static List<Fact> facts(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        if (reading.edition() == null) {
            return facts;
        }
        facts.add(Fact.number(
                reading.reported() + "/" + reading.expected(),
                reading.t("portal.home.reported"),
                reading.to().coverageFigure()));
        if (reading.previous() != null) {
            int progress = Changes.actions(reading, Verdict.PROGRESS).size();
            facts.add(Fact.number(
                    reading.texts().number(progress), reading.t("portal.home.progress", progress), "#changes"));
        }
        return facts;
    }

    /**
     * A domain with its actions as squares.
     *
     * @param code its code
     * @param title its name
     * @param url its page
     * @param interval how far it is
     * @param figure the page of its number; null while nothing is published
     * @param coverage how many answers it rests on; null while nothing is published
     * @param actions its actions
     */
    public record DomainRow(
            String code,
            String title,
            String url,
            Interval interval,
            @Nullable String figure,
            @Nullable String coverage,
            List<Strip.Square> actions) {
        public DomainRow {
            actions = List.copyOf(actions);
        }

        static DomainRow of(Reading reading, Domain domain) {
            var result = reading.domain(domain.code());
            return new DomainRow(
                    domain.code(),
                    domain.title().in(reading.language()),
                    reading.to().domain(domain.code()),
                    Interval.of(reading.texts(), result),
                    result == null ? null : reading.to().figure(domain.id()),
                    result == null
                            ? null
                            : reading.t("portal.home.answers", result.respondents() + "/" + result.expected()),
                    domain.listActions().stream()
                            .map(it -> Strip.Square.of(reading, it))
                            .toList());
        }
    }

    /**
     * What changed.
     *
     * @param title since which edition
     * @param rows one a verdict
     */
    public record Changes(String title, List<ChangeRow> rows) {
        public Changes {
            rows = List.copyOf(rows);
        }

        static @Nullable Changes of(Reading reading) {
            var previous = reading.previous();
            if (previous == null) {
                return null;
            }
            return new Changes(
                    reading.t("portal.home.changes", previous.title().in(reading.language())),
                    Arrays.stream(Verdict.values())
                            .map(it -> ChangeRow.of(reading, it))
                            .toList());
        }

        static List<Action> actions(Reading reading, Verdict verdict) {
            return reading.plan().listActions().stream()
                    .filter(it -> verdict(reading.action(it.code())) == verdict)
                    .toList();
        }

        private static @Nullable Verdict verdict(@Nullable ActionResult result) {
            Change change = result == null ? null : result.change();
            return change == null ? null : change.verdict();
        }
    }

    /**
     * The actions of which the same may be said.
     *
     * @param verdict the verdict's code
     * @param words its name
     * @param count how many actions
     * @param actions which ones
     */
    public record ChangeRow(String verdict, String words, String count, List<Strip.Square> actions) {
        public ChangeRow {
            actions = List.copyOf(actions);
        }

        static ChangeRow of(Reading reading, Verdict verdict) {
            List<Action> actions = Changes.actions(reading, verdict);
            return new ChangeRow(
                    verdict.code(),
                    reading.t("assessment.verdict." + verdict.code()),
                    reading.texts().number(actions.size()),
                    actions.stream().map(it -> Strip.Square.of(reading, it)).toList());
        }
    }
}
