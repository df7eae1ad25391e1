package org.marsad.indicators.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.indicators.Break;
import org.marsad.indicators.Course;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measures;
import org.marsad.indicators.Period;
import org.marsad.indicators.Series;
import org.marsad.indicators.Targeted;
import org.marsad.indicators.Verdict;
import org.marsad.indicators.Verdicts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says of each vintage of each series how far its areas are on their way. */
@Component
class Judge implements Verdicts {
    private final VerdictStore store;
    private final MeasurementStore measurements;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    Judge(VerdictStore store, MeasurementStore measurements, TransactionOperations transaction) {
        this.store = store;
        this.measurements = measurements;
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
        int added = 0;
        for (Series series : Series.values()) {
            // A verdict tells its inputs, which must not be small counts of people.
            List<Indicator> measured = series.countsVulnerablePeople() ? List.of() : Measures.listMeasuredBy(series);
            for (LocalDate vintage : measured.isEmpty() ? List.<LocalDate>of() : store.listWaiting(series.name())) {
                Map<String, Map<String, BigFraction>> values = store.listAsOf(series, vintage);
                added += judge(series.name(), vintage, measured, values);
            }
        }
        for (MeasurementStore.Waiting it : measurements.listWaiting()) {
            added += judge(
                    it.indicator(),
                    it.vintage(),
                    Framework.newest().find(it.indicator()).stream().toList(),
                    measurements.listAsOf(it.indicator(), it.vintage()));
        }
        return added;
    }

    private int judge(
            String series,
            LocalDate vintage,
            List<Indicator> indicators,
            Map<String, Map<String, BigFraction>> values) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Indicator indicator : indicators) {
            values.forEach((area, byPeriod) -> {
                SortedMap<Integer, BigFraction> byYear =
                        Break.comparable(byYear(byPeriod), Break.listOf(indicator.code()));
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
        Integer added = transaction.execute(_ -> store.add(series, vintage, verdicts, clock.instant()));
        return added == null ? 0 : added;
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
