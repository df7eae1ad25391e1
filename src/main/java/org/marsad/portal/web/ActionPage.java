package org.marsad.portal.web;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Region;
import org.marsad.plan.Action;

/**
 * An action's card: how far it is, what the plan asks, where the partners stand, and who said what.
 *
 * @param title its name
 * @param lead its place in the plan
 * @param headline how far it is
 * @param facts what changed, and the respondents' mean
 * @param groups whom it names
 * @param compact the objectives of the Global Compact that it serves
 * @param measured what is measured for it
 * @param distribution where the partners stand; null while nothing is published, like the next
 * @param map who answered
 * @param regions who said what, by region
 * @param previous the action before; null for the first
 * @param next the action after; null for the last
 */
public record ActionPage(
        String title,
        String lead,
        Headline headline,
        List<Fact> facts,
        String groups,
        String compact,
        NamedLink measured,
        @Nullable Distribution distribution,
        @Nullable TileMap map,
        List<RegionAnswers> regions,
        @Nullable NamedLink previous,
        @Nullable NamedLink next) {
    public ActionPage {
        facts = List.copyOf(facts);
        regions = List.copyOf(regions);
    }

    static ActionPage of(Reading reading, Action action) {
        return reading.kept().get(action.id(), ActionPage.class, () -> make(reading, action));
    }

    private static ActionPage make(Reading reading, Action action) {
        var edition = reading.edition();
        Map<PartnerCode, Score> scores =
                edition == null ? Map.of() : edition.scores().getOrDefault(action.code(), Map.of());
        return new ActionPage(
                action.title().in(reading.language()),
                reading.t("portal.action.lead", action.code(), action.objective()),
                Headline.of(
                        reading.texts(),
                        reading.action(action.code()),
                        reading.to().figure(action.id())),
                facts(reading, action),
                joined(
                        reading,
                        action.groups().stream()
                                .map(it -> reading.t("plan.group." + it.name()))
                                .toList()),
                joined(
                        reading,
                        action.compactObjectives().stream().map(String::valueOf).toList()),
                new NamedLink(
                        reading.t("portal.action.measured.link"), reading.to().indicators(action)),
                edition == null
                        ? null
                        : Distribution.of(
                                reading,
                                edition.expected().stream()
                                        .map(scores::get)
                                        .filter(Objects::nonNull)
                                        .toList()),
                edition == null ? null : map(reading, scores),
                edition == null ? List.of() : regions(reading, action, scores),
                neighbour(reading, action, -1),
                neighbour(reading, action, 1));
    }

    private static List<Fact> facts(Reading reading, Action action) {
        ActionResult result = reading.action(action.code());
        var previous = reading.previous();
        List<Fact> facts = new ArrayList<>();
        if (result == null) {
            return facts;
        }
        String url = reading.to().figure(action.id());
        var change = result.change();
        if (change != null && previous != null) {
            String code = change.verdict().code();
            String since = reading.t("portal.since", previous.title().in(reading.language()));
            facts.add(new Fact(reading.t("assessment.verdict." + code), since, null, code));
            var points = change.conservativeChange();
            if (points != null) {
                facts.add(Fact.number(reading.texts().points(points), reading.t("portal.action.points"), url));
            }
        }
        var mean = result.mean();
        if (mean != null) {
            facts.add(Fact.number(reading.texts().percent(mean), reading.t("portal.action.mean"), url));
        }
        return facts;
    }

    private static TileMap map(Reading reading, Map<PartnerCode, Score> scores) {
        return TileMap.of(reading, reading.t("portal.map.answers"), null, it -> {
            Score score = scores.get(it);
            if (score != null && score.value() != null) {
                return TileMap.State.SOLID;
            }
            boolean outside = score == null || Interval.isNotApplicable(score);
            return outside ? TileMap.State.DASHED : TileMap.State.HATCHED;
        });
    }

    private static List<RegionAnswers> regions(Reading reading, Action action, Map<PartnerCode, Score> scores) {
        Map<Region, List<Partner>> byRegion = reading.states().stream()
                .filter(it -> it.region() != null && scores.containsKey(it.code()))
                .sorted(NamedLink.byName(reading.language()))
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.region())));
        return Arrays.stream(Region.values())
                .filter(byRegion::containsKey)
                .map(it -> new RegionAnswers(
                        reading.t("partners.region." + it.name()),
                        requireNonNullElse(byRegion.get(it), List.<Partner>of()).stream()
                                .map(partner -> row(reading, action, partner, scores.get(partner.code())))
                                .toList()))
                .toList();
    }

    private static AnswerRow row(Reading reading, Action action, Partner partner, @Nullable Score score) {
        return AnswerRow.of(
                reading,
                new AnswerRow.Subject(
                        partner.code().value(),
                        partner.name().in(reading.language()),
                        reading.to().partner(partner.code())),
                score,
                reading.to().answer(action.id(), partner.code()),
                reading.isObserver(partner.code()));
    }

    private static String joined(Reading reading, List<String> words) {
        return String.join(reading.t("portal.comma"), words);
    }

    private static @Nullable NamedLink neighbour(Reading reading, Action action, int step) {
        List<Action> actions = reading.plan().listActions();
        int place = actions.indexOf(action) + step;
        if (place < 0 || place >= actions.size()) {
            return null;
        }
        Action other = actions.get(place);
        String name =
                reading.t("portal.action.name", other.code(), other.label().in(reading.language()));
        return new NamedLink(name, reading.to().action(other.code()));
    }

    /**
     * The answers of one region, in alphabetical order.
     *
     * @param name the region's name
     * @param rows one a partner
     */
    public record RegionAnswers(String name, List<AnswerRow> rows) {
        public RegionAnswers {
            rows = List.copyOf(rows);
        }
    }
}
