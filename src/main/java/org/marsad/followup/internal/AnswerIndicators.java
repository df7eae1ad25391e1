package org.marsad.followup.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.followup.internal.SpecificAnswers.Value;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.springframework.stereotype.Component;

/**
 * Indicators that an action’s own question asks for directly, of reports that an edition published. Of several cycles
 * in one year, the last.
 *
 * <p>In a share of partners, all who are expected are the whole, so that silence is no yes. In a share of people or
 * requests, those are counted whose partner gave both numbers. Where nobody answered, nothing is known.
 */
@Component
class AnswerIndicators implements IndicatorSource {
    private static final int PROFILE_YEARS = 5;

    private static final List<Asked> YES = List.of(
            new Asked("A01.1", "1", "profile", null),
            new Asked("A12.2", "12", "points", null),
            new Asked("A17.3", "17", "focal-point", null),
            new Asked("A25.1", "25", "agreements", null));
    private static final List<Asked> PARTS = List.of(
            new Asked("A14.1", "14", "assessed", "identified"),
            new Asked("A14.2", "14", "guardian", "identified"),
            new Asked("A17.4", "17", "answered", "requests"));

    private final Reports reports;
    private final SpecificAnswers answers;
    private final Partners partners;

    AnswerIndicators(Reports reports, SpecificAnswers answers, Partners partners) {
        this.reports = reports;
        this.answers = answers;
        this.partners = partners;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public Set<String> indicators() {
        return all().stream().map(Asked::indicator).collect(Collectors.toSet());
    }

    @Override
    public List<Measurement> measure() {
        List<Cycle> cycles = reports.listCycles();
        List<Value> values = answers.list(
                cycles.stream().map(Cycle::code).toList(),
                all().stream().map(Asked::action).distinct().toList());
        Map<Integer, List<Value>> lastOfYear = new TreeMap<>();
        Map<Integer, Cycle> byYear = new TreeMap<>();
        cycles.stream().sorted(Comparator.comparing(Cycle::to)).forEach(cycle -> {
            List<Value> its = values.stream()
                    .filter(it -> it.cycle().equals(cycle.code()))
                    .toList();
            if (!its.isEmpty()) {
                lastOfYear.put(cycle.to().getYear(), its);
                byYear.put(cycle.to().getYear(), cycle);
            }
        });
        List<Measurement> all = new ArrayList<>();
        byYear.forEach((year, cycle) -> all.addAll(measure(cycle, lastOfYear.getOrDefault(year, List.of()))));
        return all;
    }

    private List<Measurement> measure(Cycle cycle, List<Value> values) {
        List<Measurement> all = new ArrayList<>();
        List<Partner> expected = partners.listExpected(cycle.to());
        Map<String, Set<PartnerCode>> groups = new TreeMap<>(Map.of(
                Measurement.ALL,
                codes(expected),
                "AFRICA",
                codes(expected.stream()
                        .filter(it -> it.region() != Region.EUROPE)
                        .toList()),
                "EUROPE",
                codes(expected.stream()
                        .filter(it -> it.region() == Region.EUROPE)
                        .toList())));
        int year = cycle.to().getYear();
        groups.forEach((area, members) -> {
            List<Value> its =
                    values.stream().filter(it -> members.contains(it.partner())).toList();
            for (Asked asked : YES) {
                if (values.stream().anyMatch(it -> it.is(asked.action(), asked.part()))) {
                    long yes = its.stream()
                            .filter(it -> it.is(asked.action(), asked.part()) && isYes(it, year))
                            .count();
                    all.add(Measurement.share(asked.indicator(), area, String.valueOf(year), yes, members.size()));
                }
            }
            PARTS.forEach(asked -> all.addAll(parts(asked, area, year, its)));
        });
        return all;
    }

    /** Sums over the partners that gave both numbers; nothing if none did. A part above its whole is a mistake of both. */
    private static List<Measurement> parts(Asked asked, String area, int year, List<Value> values) {
        Map<PartnerCode, Long> parts = counts(values, asked.action(), asked.part());
        Map<PartnerCode, Long> wholes = counts(values, asked.action(), asked.whole());
        parts.entrySet().removeIf(it -> wholes.getOrDefault(it.getKey(), -1L) < it.getValue());
        wholes.keySet().retainAll(parts.keySet());
        return parts.isEmpty()
                ? List.of()
                : List.of(Measurement.share(asked.indicator(), area, String.valueOf(year), sum(parts), sum(wholes)));
    }

    private static Map<PartnerCode, Long> counts(List<Value> values, String action, @Nullable String field) {
        Map<PartnerCode, Long> counts = new HashMap<>();
        values.stream()
                .filter(it -> field != null && it.is(action, field))
                .forEach(it -> counts.put(it.partner(), Long.valueOf(it.text())));
        return counts;
    }

    private static long sum(Map<PartnerCode, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean isYes(Value it, int year) {
        return switch (it.field()) {
            case "profile" -> year - Integer.parseInt(it.text()) < PROFILE_YEARS;
            case "focal-point" -> it.text().equals("yes");
            default -> Long.parseLong(it.text()) > 0;
        };
    }

    private static Set<PartnerCode> codes(List<Partner> partners) {
        return partners.stream().map(Partner::code).collect(Collectors.toSet());
    }

    private static List<Asked> all() {
        List<Asked> all = new ArrayList<>(YES);
        all.addAll(PARTS);
        return all;
    }

    /**
     * Which field says what an indicator measures.
     *
     * @param part the field with a yes, a year or a count
     * @param whole the field with that of which it is a part; null in a share of partners
     */
    private record Asked(
            String indicator,
            String action,
            String part,
            @Nullable String whole) {}
}
