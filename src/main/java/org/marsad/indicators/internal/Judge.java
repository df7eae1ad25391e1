package org.marsad.indicators.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.indicators.Break;
import org.marsad.indicators.Course;
import org.marsad.indicators.Framework;
import org.marsad.indicators.GroupMeasure;
import org.marsad.indicators.GroupValue;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measures;
import org.marsad.indicators.Period;
import org.marsad.indicators.Series;
import org.marsad.indicators.Targeted;
import org.marsad.indicators.Verdict;
import org.marsad.indicators.Verdicts;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says of each vintage of each series how far its areas are on their way. */
@Component
class Judge implements Verdicts {
    private static final Set<String> STEPS = Set.of(Measurement.REVIEWED, Measurement.REUSED);
    private static final Set<String> CONTINENTS = Set.of("AFRICA", "EUROPE");
    private static final Set<String> ACTIONS =
            Plan.cadiz().listActions().stream().map(Action::id).collect(Collectors.toSet());

    /** Methods by which the whole is made of its parts: the parts are of another kind, and have no target. */
    private static final Set<String> OF_THE_WHOLE = Set.of("balance", "gap");

    private final VerdictStore store;
    private final MeasurementStore measurements;
    private final Memberships memberships;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    Judge(
            VerdictStore store,
            MeasurementStore measurements,
            Memberships memberships,
            TransactionOperations transaction) {
        this.store = store;
        this.measurements = measurements;
        this.memberships = memberships;
        this.transaction = transaction;
    }

    @Override
    public List<Verdict> list(String indicator, String area) {
        return store.list(indicator, area);
    }

    @Override
    public List<Verdict> listOfArea(String area) {
        return store.listOfArea(area);
    }

    @Override
    public List<Verdict> listNewest() {
        return store.listNewest();
    }

    @Override
    public int judge() {
        Map<Series, List<Indicator>> measured = measured();
        int added = 0;
        for (VerdictStore.Waiting it : store.listWaiting(measured.keySet())) {
            Map<String, Map<String, BigFraction>> values = store.listAsOf(it.series(), it.vintage());
            List<Verdict> verdicts =
                    judge(it.series().name(), it.vintage(), measured.getOrDefault(it.series(), List.of()), values);
            for (GroupMeasure measure : GroupMeasure.listOf(it.series())) {
                Map<String, BigFraction> whole = whole(measure, it.series(), values);
                verdicts.addAll(judge(
                        it.series().name(),
                        it.vintage(),
                        List.of(measure.indicator()),
                        Map.of(Measurement.ALL, whole)));
            }
            added += store(it.series().name(), it.vintage(), verdicts);
        }
        for (MeasurementStore.Waiting it : measurements.listWaiting()) {
            List<Indicator> indicator =
                    Framework.newest().find(it.indicator()).stream().toList();
            Map<String, Map<String, BigFraction>> values =
                    wholes(indicator, measurements.listAsOf(it.indicator(), it.vintage()));
            added += store(it.indicator(), it.vintage(), judge(it.indicator(), it.vintage(), indicator, values));
        }
        return added;
    }

    /**
     * A target is for the whole: of a single action, of one step, or of what a continent adds to a sum, a count says what
     * there is and not how far it is on its way.
     */
    private static Map<String, Map<String, BigFraction>> wholes(
            List<Indicator> indicator, Map<String, Map<String, BigFraction>> byArea) {
        byArea.keySet().removeAll(ACTIONS);
        byArea.keySet().removeAll(STEPS);
        if (indicator.stream().anyMatch(it -> it.unit().equals("number"))) {
            byArea.keySet().removeAll(CONTINENTS);
        }
        if (indicator.stream().anyMatch(it -> OF_THE_WHOLE.contains(it.method()))) {
            byArea.keySet().retainAll(Set.of(Measurement.ALL));
        }
        return byArea;
    }

    /** Series that can be judged, with what each area’s values say of. What a tool publishes is not said twice. */
    private Map<Series, List<Indicator>> measured() {
        Set<String> published = measurements.listIndicators();
        Map<Series, List<Indicator>> measured = new LinkedHashMap<>();
        for (Series series : Series.list()) {
            List<Indicator> indicators = Measures.listMeasuredBy(series).stream()
                    .filter(it -> !it.isContext())
                    .toList();
            boolean able = !indicators.isEmpty() || !GroupMeasure.listOf(series).isEmpty();
            if (able && !published.contains(series.name())) {
                measured.put(series, indicators);
            }
        }
        return measured;
    }

    /** What is known of all partners together in each period, with those who were partners at its end. */
    private Map<String, BigFraction> whole(
            GroupMeasure measure, Series series, Map<String, Map<String, BigFraction>> values) {
        Map<String, Map<String, BigFraction>> byPeriod = new TreeMap<>();
        values.forEach((area, its) -> its.forEach((period, value) ->
                byPeriod.computeIfAbsent(period, _ -> new TreeMap<>()).put(area, value)));
        Map<String, BigFraction> whole = new TreeMap<>();
        byPeriod.forEach((text, its) -> Period.find(text).ifPresent(period -> {
            List<String> members =
                    memberships.expectedOn(period.end(), measure.isOfAfrica()).members();
            measure.of(series, GroupValue.of(members, its)).ifPresent(it -> whole.put(text, it));
        }));
        return whole;
    }

    private int store(String series, LocalDate vintage, List<Verdict> verdicts) {
        Integer added = transaction.execute(_ -> store.add(series, vintage, verdicts, clock.instant()));
        return added == null ? 0 : added;
    }

    private static List<Verdict> judge(
            String series,
            LocalDate vintage,
            List<Indicator> indicators,
            Map<String, Map<String, BigFraction>> values) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Indicator indicator : indicators) {
            values.forEach((area, byPeriod) -> {
                SortedMap<Integer, BigFraction> byYear = Break.comparable(byYear(byPeriod), indicator.breaks());
                Targeted.of(indicator, byYear).ifPresent(way -> {
                    int now = byYear.lastKey();
                    Course course = new Course(
                            indicator.direction(),
                            way.baseYear(),
                            way.base(),
                            now,
                            byYear.get(now),
                            way.targetYear(),
                            way.target());
                    var subject = new Verdict.Subject(indicator.code(), series, area);
                    verdicts.add(Verdict.of(subject, vintage, Framework.newest().version(), course));
                });
            });
        }
        return verdicts;
    }

    /** Whole years as they are; of quarters and months the last of the year, so that each year is compared once. */
    private static SortedMap<Integer, BigFraction> byYear(Map<String, BigFraction> byPeriod) {
        SortedMap<Period, BigFraction> sorted = new TreeMap<>();
        byPeriod.forEach((text, value) -> Period.find(text).ifPresent(it -> sorted.put(it, value)));
        SortedMap<Integer, BigFraction> byYear = new TreeMap<>();
        sorted.forEach((period, value) -> {
            if (period.part() == period.parts()) {
                byYear.put(period.year(), value);
            }
        });
        return byYear;
    }
}
