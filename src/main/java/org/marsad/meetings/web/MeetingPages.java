package org.marsad.meetings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Participation;
import org.marsad.meetings.People;
import org.marsad.meetings.Recommendation;
import org.marsad.meetings.web.MeetingPage.Fact;
import org.marsad.meetings.web.MeetingPage.Group;
import org.marsad.meetings.web.MeetingPage.Link;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;

/**
 * Makes the page of a meeting.
 *
 * @param words how meetings are said
 * @param partners all of them
 * @param today what is due later is not due yet
 */
record MeetingPages(MeetingWords words, List<Partner> partners, LocalDate today) {
    MeetingPage page(Meeting meeting, Told told) {
        Details it = meeting.details();
        Participation states = told.participation(meeting);
        return new MeetingPage(
                it.title(),
                it.language(),
                words.t("meetings.page.lead", words.kind(it), words.when(it)),
                meeting.withdrawn() == null
                        ? null
                        : words.t(
                                "meetings.page.withdrawn",
                                words.day(meeting.withdrawn().day()),
                                meeting.withdrawn().why()),
                facts(meeting, told),
                about(it),
                it.note().isEmpty() ? null : it.note(),
                states == null ? List.of() : states(states),
                words.t("meetings.page.day", words.day(it.first())),
                it.attendance() instanceof Attendance.Listed listed ? present(listed) : List.of(),
                it.attendance() instanceof Attendance.Listed
                        ? null
                        : words.t("meetings.page.attendance." + it.attendance().code()),
                told.recommendations(meeting).stream().map(this::recommended).toList());
    }

    private List<Fact> facts(Meeting meeting, Told told) {
        Details it = meeting.details();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("where", words.where(it)));
        facts.add(fact("hosts", it.hosts().isEmpty() ? words.t("meetings.unknown") : words.names(it.hosts())));
        facts.add(fact("employers", words.t("meetings.employers." + it.employers())));
        facts.add(fact("people", people(meeting, told)));
        facts.add(new Fact(
                words.t("meetings.fact.source"),
                it.source().isEmpty() ? words.t("meetings.unknown") : it.source(),
                Details.isLink(it.source()) ? it.source() : null));
        if (meeting.certainty() != null) {
            facts.add(fact("certainty", words.t("meetings.certainty." + meeting.certainty())));
        }
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(words.t("meetings.fact." + name), value, null);
    }

    private String people(Meeting meeting, Told told) {
        People it = told.people(meeting);
        if (told.isHidden(meeting)) {
            return words.t("meetings.people.few");
        }
        if (it.women() == null || it.known() == 0) {
            return it.all() == null ? words.t("meetings.unknown") : words.t("meetings.people.all", it.all());
        }
        String share = words.decimal(BigFraction.of(it.women(), it.known()).multiply(100));
        String women = words.t("meetings.people.women", share, it.women(), it.known());
        return it.all() == null
                ? women
                : words.t("meetings.people.both", words.t("meetings.people.all", it.all()), women);
    }

    private List<Link> about(Details it) {
        String home = "/" + words.texts().language().code();
        List<Link> all = new ArrayList<>();
        Plan.cadiz().domains().stream()
                .filter(one -> it.domains().contains(one.id()))
                .forEach(one -> all.add(new Link(
                        words.t(
                                "meetings.domain",
                                one.code(),
                                one.title().in(words.texts().language())),
                        home + "/domains/" + one.code())));
        Plan.cadiz().listActions().stream()
                .filter(one -> it.actions().contains(one.id()))
                .forEach(one -> all.add(new Link(
                        words.t(
                                "meetings.action",
                                one.code(),
                                one.title().in(words.texts().language())),
                        home + "/actions/" + one.code())));
        return all;
    }

    private List<Fact> states(Participation it) {
        List<Fact> all = new ArrayList<>();
        all.add(new Fact(words.t("meetings.states.all"), words.rate(it.all()), null));
        if (it.expected() != null) {
            all.add(new Fact(words.t("meetings.states.expected"), words.rate(it.expected()), null));
        }
        all.add(new Fact(words.t("meetings.states.african"), words.rate(it.african()), null));
        all.add(new Fact(words.t("meetings.states.european"), words.rate(it.european()), null));
        it.gap()
                .ifPresent(gap -> all.add(new Fact(
                        words.t("meetings.states.gap"), words.t("meetings.points", words.decimal(gap)), null)));
        return all;
    }

    /** The regions of the declaration in their order, then organisations; in each by name. */
    private List<Group> present(Attendance.Listed listed) {
        Map<String, Integer> order = new TreeMap<>();
        Map<String, List<Partner>> groups = partners.stream()
                .filter(it -> listed.present().contains(it.code()))
                .collect(Collectors.groupingBy(MeetingPages::group));
        groups.forEach((group, some) -> order.put(group, rank(some.getFirst())));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(it -> order.getOrDefault(it.getKey(), 0)))
                .map(it -> new Group(
                        words.t(
                                "meetings.group",
                                words.t(it.getKey()),
                                it.getValue().size()),
                        it.getValue().stream()
                                .map(this::link)
                                .sorted(Comparator.comparing(Link::words))
                                .toList()))
                .toList();
    }

    /** The key of a group’s name. */
    static String group(Partner it) {
        return it.region() == null ? "meetings.organisations" : "partners.region." + it.region();
    }

    /** Where its group stands: the four regions, then organisations. */
    static int rank(Partner it) {
        return it.region() == null ? Integer.MAX_VALUE : it.region().ordinal();
    }

    private Link link(Partner it) {
        return new Link(
                it.name().in(words.texts().language()),
                "/" + words.texts().language().code() + "/partners/" + it.code());
    }

    private MeetingPage.Recommended recommended(Recommendation it) {
        var closing = it.closing();
        return new MeetingPage.Recommended(
                "r" + it.id(),
                it.words().text(),
                it.words().language(),
                about(it.words()),
                state(it, today, words),
                closing == null ? null : closing.text(),
                closing == null ? null : closing.language(),
                closing == null || closing.link().isEmpty() ? null : closing.link());
    }

    private String about(Recommendation.Words it) {
        return it.due() == null
                ? words.t("meetings.recommendation.owner", words.owner(it.owner()))
                : words.t("meetings.recommendation.due", words.owner(it.owner()), words.day(it.due()));
    }

    static String state(Recommendation it, LocalDate today, MeetingWords words) {
        LocalDate closed = closedOn(it);
        if (closed != null) {
            return words.t("meetings.recommendation.closed", words.day(closed));
        }
        return words.t(it.isDue(today) ? "meetings.recommendation.overdue" : "meetings.recommendation.open");
    }

    private static @Nullable LocalDate closedOn(Recommendation it) {
        return it.closing() == null ? null : it.closing().day();
    }
}
