package org.marsad.initiatives.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Component;

/**
 * Which actions nobody’s projects serve (P12): of each action how many initiatives are linked to it, several reports of
 * one counted once, and of each domain and all how many actions have none.
 *
 * <p>While no initiative was ever taken in, nothing is known, which is not zero.
 */
@Component
class LinkIndicators implements IndicatorSource {
    private static final String LINKED = "P12";

    private final LinkDecisionStore links;
    private final Clock clock = Clock.systemUTC();

    LinkIndicators(LinkDecisionStore links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(LINKED);
    }

    /** Links are counted as they stand. */
    @Override
    public Set<String> ofToday() {
        return indicators();
    }

    @Override
    public List<Measurement> measure() {
        String year = String.valueOf(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear());
        return links.countAll().map(it -> count(Plan.cadiz(), year, it)).orElse(List.of());
    }

    private static List<Measurement> count(Plan plan, String year, Map<String, Long> linked) {
        List<Measurement> all = new ArrayList<>();
        all.add(Measurement.count(LINKED, Measurement.ALL, year, withNone(plan.listActions(), linked)));
        for (Domain domain : plan.domains()) {
            all.add(Measurement.count(LINKED, domain.id(), year, withNone(domain.listActions(), linked)));
        }
        for (Action action : plan.listActions()) {
            all.add(Measurement.count(LINKED, action.id(), year, linked.getOrDefault(action.id(), 0L)));
        }
        return all;
    }

    private static long withNone(List<Action> actions, Map<String, Long> linked) {
        return actions.stream().filter(it -> !linked.containsKey(it.id())).count();
    }
}
