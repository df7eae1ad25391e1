package org.marsad.indicators.web;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.GroupSummary;
import org.marsad.indicators.GroupTable;
import org.marsad.indicators.Groups;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.Period;
import org.marsad.indicators.Series;
import org.springframework.stereotype.Component;

/** Puts below each series of an indicator what groups of partners say in one period. */
@Component
class GroupParts {
    private static final int MOST_PERIODS = 6;
    private static final int DIGITS = 2;

    private final Groups groups;

    GroupParts(Groups groups) {
        this.groups = groups;
    }

    /**
     * One view for each series of which partner States have values; one read for all.
     *
     * @param values released ones of partner States
     * @param period which is asked for; the newest of each series where it has none of that
     */
    Map<Series, GroupsView> list(
            Indicator indicator, Map<Series, List<Shown>> values, String period, GroupNames names) {
        Map<Series, List<Period>> known = new LinkedHashMap<>();
        Map<Series, Period> wanted = new LinkedHashMap<>();
        values.forEach((series, shown) -> {
            List<Period> periods = periods(shown);
            if (!periods.isEmpty()) {
                known.put(series, periods);
                wanted.put(
                        series,
                        periods.stream()
                                .filter(it -> it.toString().equals(period))
                                .findFirst()
                                .orElse(periods.getFirst()));
            }
        });
        Map<Series, GroupsView> views = new LinkedHashMap<>();
        if (!wanted.isEmpty()) {
            groups.list(wanted)
                    .forEach((series, table) ->
                            views.put(series, view(indicator, table, known.getOrDefault(series, List.of()), names)));
        }
        return views;
    }

    /** Newest first; without those that are not over. */
    private static List<Period> periods(Collection<Shown> shown) {
        return shown.stream()
                .map(Shown::observation)
                .filter(it -> it.isOfCountry() && it.value() != null)
                .filter(it -> it.status() != Observation.Status.PROVISIONAL)
                .flatMap(it -> Period.find(it.period()).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_PERIODS)
                .toList();
    }

    private static GroupsView view(Indicator indicator, GroupTable table, List<Period> periods, GroupNames names) {
        Values words = names.words();
        var measure = table.measure();
        boolean own = measure != null && measure.indicator().code().equals(indicator.code());
        String page = Addresses.indicator(words.texts().language(), indicator.code());
        String series = table.series().name();
        return new GroupsView(
                words.texts()
                        .t(
                                "indicators.groups.title",
                                words.period(table.period().toString())),
                words.texts().t(table.series().isContext() ? "indicators.groups.context" : "indicators.groups.lead"),
                table.isWeighted()
                        ? words.texts()
                                .t(
                                        "indicators.groups.weights",
                                        String.valueOf(table.period().year()))
                        : null,
                periods.stream()
                        .map(it -> new GroupsView.Choice(
                                words.period(it.toString()),
                                page + "?period=" + it + "#" + series,
                                it.equals(table.period())))
                        .toList(),
                new GroupsView.Columns(
                        own ? indicator.code() : null,
                        !table.series().isContext(),
                        table.isWeighted(),
                        table.series().isSum()),
                table.groups().stream().map(it -> row(it, names)).toList());
    }

    private static GroupsView.Row row(GroupSummary it, GroupNames names) {
        Values words = names.words();
        return new GroupsView.Row(
                names.group(it.group().code()),
                words.texts()
                        .t(
                                "indicators.groups.coverage",
                                it.known(),
                                it.group().members().size(),
                                words.texts()
                                        .percent(it.coverage()
                                                .orElse(BigFraction.ZERO)
                                                .divide(100))),
                decimal(it.value(), words),
                decimal(it.mean(), words),
                decimal(it.median(), words),
                decimal(it.weightedMean(), words),
                total(it, words),
                names.members(it.missing()),
                names.members(it.hidden()));
    }

    private static String decimal(@Nullable BigFraction value, Values words) {
        return value == null ? "–" : words.texts().decimal(value, DIGITS);
    }

    private static String total(GroupSummary it, Values words) {
        BigFraction lowest = it.lowest();
        BigFraction highest = it.highest();
        if (lowest == null || highest == null) {
            return "–";
        }
        return lowest.equals(highest)
                ? words.number(lowest)
                : words.texts().t("indicators.groups.range", words.number(lowest), words.number(highest));
    }

    /**
     * How groups and their members are called.
     *
     * @param words how values are written
     * @param names of States and organisations, by code
     */
    record GroupNames(Values words, Map<String, String> names) {
        private static final String STATES = "indicators.area.group.";
        private static final List<String> CONTINENTS = List.of("ALL", "AFRICA", "EUROPE");

        String group(String code) {
            if (CONTINENTS.contains(code)) {
                return words.texts().t(STATES + code);
            }
            return names.containsKey(code)
                    ? names.getOrDefault(code, code)
                    : words.texts().t("partners.region." + code);
        }

        /** In the order of the alphabet; null if there are none. */
        GroupsView.@Nullable Members members(List<String> codes) {
            if (codes.isEmpty()) {
                return null;
            }
            Collator collator = Collator.getInstance(words.texts().language().locale());
            List<String> all = new ArrayList<>(
                    codes.stream().map(it -> names.getOrDefault(it, it)).toList());
            all.sort(collator::compare);
            return new GroupsView.Members(
                    words.texts().number(codes.size()),
                    all.stream().collect(Collectors.joining(words.texts().t("indicators.comma"))));
        }
    }
}
