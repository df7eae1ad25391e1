package org.marsad.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Histories;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measures;
import org.marsad.indicators.ResultScore;
import org.marsad.indicators.Series;
import org.marsad.indicators.Verdict;
import org.marsad.indicators.Verdicts;
import org.marsad.kernel.Brief;
import org.marsad.plan.Action;
import org.springframework.stereotype.Component;

/** What is measured of the plan’s actions, as it is known today: no edition keeps it. */
@Component
class Measured {
    private final Histories histories;
    private final Verdicts verdicts;
    private final Brief<Counted> counted = new Brief<>();
    private final Brief<List<Verdict>> said = new Brief<>();
    private final Brief<List<Verdict>> newest = new Brief<>();

    Measured(Histories histories, Verdicts verdicts) {
        this.histories = histories;
        this.verdicts = verdicts;
    }

    /** The indicators of an action, in the framework’s order. */
    List<MeasuredRow> rows(Reading reading, Action action) {
        Map<Series, Integer> known =
                count(reading.states().stream().map(it -> it.code().value()).toList());
        List<Verdict> all = said.get(() -> verdicts.listOfArea(Measurement.ALL));
        return Framework.newest().listOfAction(action.code()).stream()
                .map(it -> new MeasuredRow(
                        it.code(),
                        it.name().in(reading.language()),
                        reading.to().indicator(it.code()),
                        known(reading, it, known),
                        verdict(reading, it, all)))
                .toList();
    }

    /** What became of each action’s indicators, to stand beside how far it is. */
    Map<String, ResultScore> scores(List<Action> actions) {
        List<Verdict> all = newest.get(verdicts::listNewest);
        return actions.stream()
                .collect(Collectors.toMap(
                        Action::code, it -> ResultScore.of(Framework.newest().listOfAction(it.code()), all)));
    }

    private Map<Series, Integer> count(List<String> states) {
        Counted last = counted.get(() -> new Counted(states, histories.count(states)));
        return last.states().equals(states) ? last.known() : histories.count(states);
    }

    /** Of how many of these States each series has values. */
    private record Counted(List<String> states, Map<Series, Integer> known) {}

    private static String known(Reading reading, Indicator indicator, Map<Series, Integer> known) {
        int states = Measures.listAround(indicator).stream()
                .map(it -> Optional.ofNullable(known.get(it)).orElse(0))
                .reduce(0, Math::max);
        return states == 0
                ? reading.t("portal.measured.none")
                : reading.t("portal.measured.states", states, reading.states().size());
    }

    private static String verdict(Reading reading, Indicator indicator, List<Verdict> said) {
        var caution = indicator.findCaution();
        if (caution.isPresent()) {
            return reading.t("indicators.context", caution.get().in(reading.language()));
        }
        return said.stream()
                .filter(it -> it.subject().indicator().equals(indicator.code()))
                .findFirst()
                .map(it -> words(reading, it))
                .orElseGet(() -> reading.t("portal.measured.unjudged"));
    }

    private static @Nullable String words(Reading reading, Verdict verdict) {
        var guard = verdict.guarded();
        var known = verdict.classified();
        if (guard != null) {
            return reading.t("indicators.guard." + guard.code());
        }
        return known == null ? null : reading.t("indicators.verdict." + known.code());
    }
}
