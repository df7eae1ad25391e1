package org.marsad.meetings.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.indicators.Measurement;
import org.marsad.meetings.Details;
import org.marsad.meetings.Employers;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Participation;
import org.marsad.meetings.Participation.Held;
import org.marsad.meetings.Participation.Members;
import org.marsad.meetings.Recommendation;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/**
 * What the meetings of each year tell of the Process. A meeting counts in the year of its first day, once it has begun;
 * one on several domains counts in each.
 *
 * @param plan whose domains they are about
 * @param members who was a partner State on a day
 * @param today what begins or is due later is not measured
 */
record MeetingMeasures(Plan plan, Function<LocalDate, Members> members, LocalDate today) {
    static final String BALANCE = "P06";
    static final String PARTICIPATION = "P07";
    static final String GAP = "P08";
    static final String WOMEN = "P09";
    static final String CLOSED = "P11";
    static final String EMPLOYERS = "A06.3";
    static final String VISAS = "A11.1";
    private static final String MOBILITY_ACTION = "A6";
    private static final String VISA_ACTION = "A11";
    private static final String AFRICA = "AFRICA";
    private static final String EUROPE = "EUROPE";
    private static final String EXPECTED = "EXPECTED";

    List<Measurement> list(List<Meeting> meetings, List<Recommendation> recommendations) {
        List<Measurement> all = new ArrayList<>();
        Map<Integer, List<Meeting>> byYear = meetings.stream()
                .filter(it -> it.counts(today))
                .collect(Collectors.groupingBy(Meeting::year, TreeMap::new, Collectors.toList()));
        byYear.forEach((year, some) -> all.addAll(ofYear(String.valueOf(year), some)));
        all.addAll(closed(meetings, recommendations));
        return all;
    }

    private List<Measurement> ofYear(String year, List<Meeting> meetings) {
        List<Measurement> all = new ArrayList<>();
        all.addAll(balance(year, meetings));
        all.addAll(participation(year, meetings));
        all.addAll(women(year, meetings));
        all.addAll(employers(year, meetings));
        all.addAll(visas(year, meetings));
        return all;
    }

    /**
     * P06: of each domain how many meetings, and {@code 1 − ½ Σ |share − 1/5|} of all: 4, 4, 4, 4, 4 are 1; 10, 5, 3, 2, 0
     * are 0.65. Where no meeting says what it was about, nothing is known.
     */
    private List<Measurement> balance(String year, List<Meeting> meetings) {
        List<Set<String>> domains =
                meetings.stream().map(it -> domains(it.details())).toList();
        long sum = domains.stream().mapToLong(Set::size).sum();
        if (sum == 0) {
            return List.of(Measurement.missing(BALANCE, Measurement.ALL, year));
        }
        List<Measurement> all = new ArrayList<>();
        BigFraction even = BigFraction.of(1, plan.domains().size());
        BigFraction uneven = BigFraction.ZERO;
        for (Domain domain : plan.domains()) {
            long count = domains.stream().filter(it -> it.contains(domain.id())).count();
            all.add(Measurement.count(BALANCE, domain.id(), year, count));
            uneven = uneven.add(BigFraction.of(count, sum).subtract(even).abs());
        }
        all.add(Measurement.exact(BALANCE, Measurement.ALL, year, BigFraction.ONE.subtract(uneven.divide(2))));
        return all;
    }

    /** Those it names, and those of the actions it names. */
    private Set<String> domains(Details details) {
        Set<String> all = new HashSet<>(details.domains());
        for (Domain domain : plan.domains()) {
            if (domain.listActions().stream().anyMatch(it -> details.actions().contains(it.id()))) {
                all.add(domain.id());
            }
        }
        return all;
    }

    /** P07 and P08, both of the distinct States of the year, as far as {@link Participation#ofAll} can tell. */
    private List<Measurement> participation(String year, List<Meeting> meetings) {
        Participation told = Participation.ofAll(held(meetings)).orElse(null);
        if (told == null) {
            return List.of(
                    Measurement.missing(PARTICIPATION, Measurement.ALL, year),
                    Measurement.missing(GAP, Measurement.ALL, year));
        }
        List<Measurement> all = new ArrayList<>();
        all.add(share(PARTICIPATION, Measurement.ALL, year, told.all()));
        if (told.expected() != null) {
            all.add(share(PARTICIPATION, EXPECTED, year, told.expected()));
        }
        for (String indicator : List.of(PARTICIPATION, GAP)) {
            all.add(share(indicator, AFRICA, year, told.african()));
            all.add(share(indicator, EUROPE, year, told.european()));
        }
        told.gap().ifPresent(it -> all.add(Measurement.exact(GAP, Measurement.ALL, year, it)));
        return all;
    }

    /** Each meeting’s attendance beside those who were partners on its first day. */
    List<Held> held(Collection<Meeting> meetings) {
        return meetings.stream()
                .map(it -> new Held(
                        it.details().attendance(), members.apply(it.details().first())))
                .toList();
    }

    private static Measurement share(String indicator, String area, String year, Participation.Rate rate) {
        return Measurement.share(indicator, area, year, rate.present(), rate.members());
    }

    /** P09: women of those whose sex is known, of the meetings that say both. */
    private static List<Measurement> women(String year, List<Meeting> meetings) {
        var told = meetings.stream()
                .map(it -> it.details().people())
                .filter(it -> it.known() > 0)
                .toList();
        long women = told.stream().mapToLong(it -> requireNonNull(it.women())).sum();
        long known = told.stream().mapToLong(it -> it.known()).sum();
        return known == 0
                ? List.of(Measurement.missing(WOMEN, Measurement.ALL, year))
                : List.of(Measurement.share(WOMEN, Measurement.ALL, year, women, known));
    }

    /** A06.3: of the meetings on action 6 of which it is known, those with employers. */
    private static List<Measurement> employers(String year, List<Meeting> meetings) {
        var known = meetings.stream()
                .map(Meeting::details)
                .filter(it -> it.actions().contains(MOBILITY_ACTION))
                .filter(it -> it.employers() != Employers.UNKNOWN)
                .toList();
        long with = known.stream().filter(it -> it.employers() == Employers.YES).count();
        return known.isEmpty()
                ? List.of()
                : List.of(Measurement.share(EMPLOYERS, Measurement.ALL, year, with, known.size()));
    }

    /** A11.1: technical meetings and trainings on action 11. None is zero only where all of the year say their subject. */
    private List<Measurement> visas(String year, List<Meeting> meetings) {
        var technical = meetings.stream()
                .map(Meeting::details)
                .filter(it -> it.kind().isTechnical())
                .toList();
        long visas = technical.stream()
                .filter(it -> it.actions().contains(VISA_ACTION))
                .count();
        boolean told = !technical.isEmpty()
                && technical.stream().noneMatch(it -> domains(it).isEmpty());
        return visas > 0 || told ? List.of(Measurement.count(VISAS, Measurement.ALL, year, visas)) : List.of();
    }

    /** P11: of the recommendations whose day has come, by its year, those that are closed today. */
    private List<Measurement> closed(List<Meeting> meetings, List<Recommendation> recommendations) {
        Set<Long> standing = meetings.stream()
                .filter(it -> it.withdrawn() == null)
                .map(Meeting::id)
                .collect(Collectors.toSet());
        Map<Integer, List<Recommendation>> byYear = recommendations.stream()
                .filter(it -> standing.contains(it.meeting()) && it.isDue(today))
                .collect(Collectors.groupingBy(
                        it -> requireNonNull(it.words().due()).getYear(), TreeMap::new, Collectors.toList()));
        List<Measurement> all = new ArrayList<>();
        byYear.forEach((year, due) -> {
            long closed = due.stream().filter(it -> it.closing() != null).count();
            all.add(Measurement.share(CLOSED, Measurement.ALL, String.valueOf(year), closed, due.size()));
        });
        return all;
    }
}
