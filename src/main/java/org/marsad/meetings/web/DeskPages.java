package org.marsad.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Meetings;
import org.marsad.meetings.Recommendation;
import org.marsad.meetings.web.FormPart.Line;
import org.marsad.partners.Partners;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Component;

/** Makes the pages of the desk, with what somebody typed and what is wrong with it. */
@Component
class DeskPages {
    private final Meetings meetings;
    private final Partners partners;
    private final Clock clock;

    DeskPages(Meetings meetings, Partners partners, Clock clock) {
        this.meetings = meetings;
        this.partners = partners;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    DeskWords words(Language language) {
        return new DeskWords(MeetingWords.of(Texts.in(language), partners.list()));
    }

    /** The codes of all partners. */
    Set<String> codes() {
        Set<String> codes = new HashSet<>();
        partners.list().forEach(it -> codes.add(it.code().value()));
        return codes;
    }

    /** The ids of all domains and actions. */
    static Set<String> plan() {
        Set<String> ids = new HashSet<>();
        Plan.cadiz().domains().forEach(it -> ids.add(it.id()));
        Plan.cadiz().listActions().forEach(it -> ids.add(it.id()));
        return ids;
    }

    DeskPage create(DeskWords desk, MeetingForm form, Map<String, String> mistakes) {
        return new DeskPage(
                desk.words().t("meetings.desk.new"),
                said(desk, mistakes),
                null,
                new DeskPage.Form(
                        desk.create(),
                        null,
                        true,
                        new MeetingFields(desk, partners.list(), form, sentences(desk, mistakes)).list()),
                List.of(),
                null,
                null,
                List.of());
    }

    /** A meeting as it is, around what somebody tried; {@code tried} is where. */
    DeskPage page(DeskWords desk, Meeting meeting, Tried tried) {
        boolean stands = meeting.withdrawn() == null;
        List<Recommendation> its =
                meetings.listRecommendations(List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
        return new DeskPage(
                meeting.details().title(),
                tried.message() != null ? tried.message() : said(desk, tried.mistakes()),
                desk.words().url(meeting.id()),
                stands ? form(desk, meeting, tried) : null,
                its.stream().map(it -> recommended(desk, it, tried, stands)).toList(),
                stands ? recommend(desk, meeting, tried) : null,
                stands ? withdraw(desk, meeting, tried) : null,
                meetings.listChanges(meeting.id()).stream().map(desk::change).toList());
    }

    private DeskPage.Form form(DeskWords desk, Meeting meeting, Tried tried) {
        boolean here = tried.meeting() != null;
        MeetingForm typed =
                tried.meeting() == null ? MeetingForm.of(meeting.details(), meeting.version()) : tried.meeting();
        return new DeskPage.Form(
                desk.one(meeting.id()),
                String.valueOf(meeting.version()),
                here,
                new MeetingFields(desk, partners.list(), typed, here ? sentences(desk, tried.mistakes()) : Map.of())
                        .list());
    }

    private DeskPage.Form recommend(DeskWords desk, Meeting meeting, Tried tried) {
        boolean here = tried.where().equals("new");
        RecommendationForm typed = here && tried.recommendation() != null
                ? tried.recommendation()
                : RecommendationForm.empty(desk.words().texts().language().code());
        return new DeskPage.Form(
                desk.recommendations(meeting.id()),
                null,
                here,
                fields(desk, "new-", typed, here ? tried.mistakes() : Map.of()).words());
    }

    private static DeskPage.Form withdraw(DeskWords desk, Meeting meeting, Tried tried) {
        boolean here = tried.where().equals("withdraw");
        String mistake = here ? sentences(desk, tried.mistakes()).get("why") : null;
        return new DeskPage.Form(
                desk.one(meeting.id()) + "/withdraw",
                String.valueOf(meeting.version()),
                here,
                List.of(new Line("why", "why", "text", desk.words().t("meetings.desk.why"), null, "", mistake)));
    }

    private DeskPage.Recommended recommended(DeskWords desk, Recommendation it, Tried tried, boolean stands) {
        String id = "r" + it.id();
        String to = desk.recommendations(it.meeting()) + "/" + it.id();
        boolean closed = it.closing() != null;
        return new DeskPage.Recommended(
                id,
                it.words().text(),
                it.words().language(),
                MeetingPages.state(it, today(), desk.words()),
                stands ? form(desk, it, tried, "correct", to) : null,
                stands && !closed ? form(desk, it, tried, "close", to + "/close") : null,
                stands && closed
                        ? new DeskPage.Form(to + "/reopen", String.valueOf(it.version()), false, List.of())
                        : null);
    }

    private DeskPage.Form form(DeskWords desk, Recommendation it, Tried tried, String what, String to) {
        boolean here = tried.where().equals(what + it.id()) && tried.recommendation() != null;
        RecommendationForm typed =
                here && tried.recommendation() != null ? tried.recommendation() : RecommendationForm.of(it, today());
        RecommendationFields fields = fields(desk, what + it.id() + "-", typed, here ? tried.mistakes() : Map.of());
        return new DeskPage.Form(
                to, String.valueOf(it.version()), here, what.equals("close") ? fields.closing() : fields.words());
    }

    private RecommendationFields fields(
            DeskWords desk, String id, RecommendationForm typed, Map<String, String> mistakes) {
        return new RecommendationFields(desk, partners.list(), id, typed, sentences(desk, mistakes));
    }

    private static @Nullable String said(DeskWords desk, Map<String, String> mistakes) {
        return mistakes.isEmpty() ? null : desk.words().t("meetings.desk.mistakes", mistakes.size());
    }

    private static Map<String, String> sentences(DeskWords desk, Map<String, String> mistakes) {
        Map<String, String> all = new LinkedHashMap<>();
        mistakes.forEach((field, key) -> all.put(field, desk.words().t(key)));
        return all;
    }

    /**
     * What somebody tried that was not written.
     *
     * @param where which form: of the meeting, {@code new}, {@code withdraw}, or {@code correct} or {@code close} with a
     *     recommendation’s number
     * @param meeting what was typed of the meeting; null in another form
     * @param recommendation what was typed of a recommendation; null in another form
     * @param mistakes fields with the keys of sentences
     * @param message what happened; null where the mistakes say it
     */
    record Tried(
            String where,
            @Nullable MeetingForm meeting,
            @Nullable RecommendationForm recommendation,
            Map<String, String> mistakes,
            @Nullable String message) {
        static final Tried NOTHING = new Tried("", null, null, Map.of(), null);
    }
}
