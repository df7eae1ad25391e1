package org.marsad.meetings.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.Meetings.YearOfMeetings;
import org.marsad.meetings.Participation;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;

/**
 * Makes the list of meetings.
 *
 * @param words how meetings are said
 * @param partners who can be chosen
 * @param years what is known of each year
 */
record MeetingLists(MeetingWords words, List<Partner> partners, List<YearOfMeetings> years) {
    MeetingsPage page(MeetingQuery query, Found found) {
        String action = "/" + words.texts().language().code() + MeetingWords.PATH;
        String chosen = query.query();
        String last = found.meetings().isEmpty()
                ? ""
                : "before=" + found.meetings().getLast().id();
        return new MeetingsPage(
                words.t("meetings.list.title"),
                words.t("meetings.list.lead"),
                action,
                List.of(year(query), kind(query), domain(query), partner(query)),
                !chosen.isEmpty(),
                years(found),
                found.more() ? action + "?" + (chosen.isEmpty() ? "" : chosen + "&") + last : null,
                found.later() ? action + (chosen.isEmpty() ? "" : "?" + chosen) : null,
                action + "/csv" + (chosen.isEmpty() ? "" : "?" + chosen));
    }

    private List<MeetingsPage.Year> years(Found found) {
        Map<Integer, List<Meeting>> byYear = found.meetings().stream()
                .collect(Collectors.groupingBy(
                        Meeting::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return byYear.entrySet().stream()
                .map(it -> new MeetingsPage.Year(
                        String.valueOf(it.getKey()),
                        says(it.getKey()),
                        it.getValue().stream()
                                .map(one -> row(one, found.told()))
                                .toList()))
                .toList();
    }

    /** What is known of the year’s participation, or why nothing is. */
    private @Nullable String says(int year) {
        YearOfMeetings its =
                years.stream().filter(it -> it.year() == year).findFirst().orElse(null);
        if (its == null) {
            return null;
        }
        Participation told = its.participation();
        if (told == null) {
            return words.t("meetings.year.unknown", its.unlisted(), its.meetings());
        }
        return words.t(
                "meetings.year.states",
                words.rate(told.all()),
                words.rate(told.african()),
                words.rate(told.european()),
                words.decimal(told.gap().orElse(BigFraction.ZERO)));
    }

    private MeetingsPage.Row row(Meeting it, Told told) {
        Participation states = told.participation(it);
        int recommended = told.recommendations(it).size();
        return new MeetingsPage.Row(
                it.details().title(),
                it.details().language(),
                words.url(it.id()),
                words.kind(it.details()),
                words.when(it.details()),
                words.where(it.details()),
                words.states(states == null ? null : states.all()),
                recommended == 0 ? null : words.t("meetings.list.closed", told.closed(it), recommended));
    }

    private MeetingsPage.Choice year(MeetingQuery query) {
        return choice(
                "year",
                years.stream()
                        .map(it -> String.valueOf(it.year()))
                        .map(it -> new MeetingsPage.Option(it, it, it.equals(query.year())))
                        .toList());
    }

    private MeetingsPage.Choice kind(MeetingQuery query) {
        return choice(
                "kind",
                Arrays.stream(MeetingKind.values())
                        .map(it -> new MeetingsPage.Option(
                                it.name(),
                                words.t("meetings.kind." + it),
                                it.name().equals(query.kind())))
                        .toList());
    }

    private MeetingsPage.Choice domain(MeetingQuery query) {
        return choice(
                "domain",
                Plan.cadiz().domains().stream()
                        .map(it -> new MeetingsPage.Option(
                                it.id(),
                                words.t(
                                        "meetings.domain",
                                        it.code(),
                                        it.label().in(words.texts().language())),
                                it.id().equals(query.domain())))
                        .toList());
    }

    private MeetingsPage.Choice partner(MeetingQuery query) {
        return choice(
                "partner",
                partners.stream()
                        .map(it -> new MeetingsPage.Option(
                                it.code().value(),
                                it.name().in(words.texts().language()),
                                it.code().value().equals(query.partner())))
                        .sorted(Comparator.comparing(MeetingsPage.Option::words))
                        .toList());
    }

    private MeetingsPage.Choice choice(String name, List<MeetingsPage.Option> options) {
        return new MeetingsPage.Choice(
                name, words.t("meetings.filter.field." + name), words.t("meetings.filter.any"), options);
    }

    /**
     * A page of meetings that were found.
     *
     * @param meetings latest first
     * @param told what may be told beside them
     * @param more whether there are more
     * @param later whether it is not the first page
     */
    record Found(List<Meeting> meetings, Told told, boolean more, boolean later) {}
}
