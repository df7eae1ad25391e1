package org.marsad.indicators.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.GroupMeasure;
import org.marsad.indicators.GroupSummary;
import org.marsad.indicators.GroupTable;
import org.marsad.indicators.GroupValue;
import org.marsad.indicators.Groups;
import org.marsad.indicators.Observation;
import org.marsad.indicators.PartnerGroup;
import org.marsad.indicators.Period;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.Series;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the values of all groups’ members at once and puts them together. */
@Repository
class GroupStore implements Groups {
    private final JdbcClient jdbc;
    private final Memberships memberships;

    GroupStore(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    @Override
    public GroupTable list(Series series, Period period) {
        return list(Map.of(series, period)).values().iterator().next();
    }

    @Override
    public Map<Series, GroupTable> list(Map<Series, Period> wanted) {
        Map<Series, List<PartnerGroup>> groups = new LinkedHashMap<>();
        TreeSet<String> areas = new TreeSet<>();
        wanted.forEach((series, period) -> {
            List<PartnerGroup> its = memberships.listOn(period.end());
            its.forEach(it -> areas.addAll(it.members()));
            groups.put(series, its);
        });
        Values values = read(wanted, areas);
        Map<Series, GroupTable> tables = new LinkedHashMap<>();
        groups.forEach((series, its) -> {
            Period period = Objects.requireNonNull(wanted.get(series));
            Map<String, ReleasedValue> own = values.of(series, period);
            GroupMeasure measure =
                    GroupMeasure.listOf(series).stream().findFirst().orElse(null);
            Map<String, BigFraction> weights = values.weights(period);
            List<GroupSummary> all = its.stream()
                    .map(it -> GroupSummary.of(series, it, own, weights, value(series, measure, it, own, period.end())))
                    .toList();
            tables.put(series, new GroupTable(series, period, measure, all));
        });
        return tables;
    }

    /** Of those in the denominators; null for a group that does not only have such as the indicator is about. */
    private @Nullable BigFraction value(
            Series series,
            @Nullable GroupMeasure measure,
            PartnerGroup group,
            Map<String, ReleasedValue> values,
            LocalDate day) {
        if (measure == null) {
            return null;
        }
        List<String> expected =
                memberships.expectedOn(day, measure.isOfAfrica()).members();
        List<String> members =
                group.members().stream().filter(expected::contains).toList();
        boolean others = measure.isOfAfrica() && !memberships.isOfAfrica(group);
        if (members.isEmpty() || others) {
            return null;
        }
        Map<String, BigFraction> known = new HashMap<>();
        values.forEach((area, it) -> Optional.ofNullable(it.exact()).ifPresent(exact -> known.put(area, exact)));
        return measure.of(series, GroupValue.of(members, known)).orElse(null);
    }

    /** Looks for each value in the index, the newest vintage first. */
    private Values read(Map<Series, Period> wanted, Collection<String> areas) {
        List<String> series = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        wanted.forEach((its, period) -> {
            series.add(its.name());
            periods.add(period.toString());
            series.add(WEIGHTS.name());
            periods.add(String.valueOf(period.year()));
        });
        Values values = new Values(new HashMap<>());
        jdbc.sql("""
                        select one.series, its.area, one.period, o.disaggregation, o.unit, o.value, o.status
                        from (
                            select distinct pair.series, pair.period
                            from unnest(:series, :periods) as pair (series, period)) as one
                        cross join unnest(:areas) as its (area)
                        cross join lateral (
                            select o.disaggregation, o.unit, o.value, o.status
                            from indicators.observation o
                            join indicators.import i on i.id = o.import
                            where o.series = one.series
                              and o.area = its.area
                              and o.period = one.period
                              and indicators.is_of_all(o.disaggregation)
                            order by i.vintage desc, i.id desc, o.disaggregation, o.unit
                            limit 1) as o
                        order by one.series, one.period, its.area
                        """)
                .param("series", series.toArray(String[]::new))
                .param("periods", periods.toArray(String[]::new))
                .param("areas", areas.toArray(String[]::new))
                .query(rs -> {
                    values.add(Series.get(rs.getString("series")), ObservationStore.observation(rs));
                });
        return values;
    }

    /** Goes from one period of an area to the next in the index, as reading all its values could take seconds. */
    @Override
    public List<Period> listPeriods(Series series) {
        return jdbc
                .sql("""
                        with recursive next as (
                            select its.area, (
                                select min(o.period)
                                from indicators.observation o
                                where o.series = :series
                                  and o.area = its.area
                                  and o.status <> 'PROVISIONAL'
                                  and indicators.is_of_all(o.disaggregation)) as period
                            from unnest(:areas) as its (area)
                            union all
                            select next.area, (
                                select min(o.period)
                                from indicators.observation o
                                where o.series = :series
                                  and o.area = next.area
                                  and o.period > next.period
                                  and o.status <> 'PROVISIONAL'
                                  and indicators.is_of_all(o.disaggregation))
                            from next
                            where next.period is not null
                        )
                        select distinct period
                        from next
                        where period is not null
                        order by period
                        """)
                .param("series", series.name())
                .param("areas", memberships.listStates().toArray(String[]::new))
                .query((rs, _) -> Period.find(rs.getString("period")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** Released values by series, period and area. */
    private record Values(Map<String, Map<String, ReleasedValue>> all) {
        void add(Series series, Observation it) {
            if (ReleasedValue.isOffered(series, it)) {
                all.computeIfAbsent(series.name() + " " + it.period(), _ -> new HashMap<>())
                        .put(it.area(), ReleasedValue.of(series, it));
            }
        }

        Map<String, ReleasedValue> of(Series series, Period period) {
            return all.getOrDefault(series.name() + " " + period, Map.of());
        }

        Map<String, BigFraction> weights(Period period) {
            Map<String, BigFraction> weights = new HashMap<>();
            all.getOrDefault(WEIGHTS.name() + " " + period.year(), Map.of())
                    .forEach((area, it) -> Optional.ofNullable(it.exact())
                            .filter(exact -> exact.signum() > 0)
                            .ifPresent(exact -> weights.put(area, exact)));
            return weights;
        }
    }
}
