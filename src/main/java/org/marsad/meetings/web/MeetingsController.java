package org.marsad.meetings.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Meetings;
import org.marsad.partners.Partners;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings for everybody: a list to filter, a page for each, and the list as a table. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + MeetingWords.PATH)
class MeetingsController {
    private static final int MOST = 50;

    private final Meetings meetings;
    private final Partners partners;
    private final Shells shells;
    private final Templates templates;
    private final Clock clock;

    MeetingsController(Meetings meetings, Partners partners, Shells shells, Templates templates, Clock clock) {
        this.meetings = meetings;
        this.partners = partners;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    JteModel list(
            @PathVariable Language language,
            @ModelAttribute MeetingQuery query,
            @RequestParam(required = false) @Nullable String before) {
        List<Meeting> found = meetings.list(query.filter(), MeetingQuery.after(before), MOST + 1);
        boolean more = found.size() > MOST;
        List<Meeting> some = more ? found.subList(0, MOST) : found;
        var lists = new MeetingLists(words(language), partners.list(), meetings.listYears(today()));
        MeetingsPage page =
                lists.page(query, new MeetingLists.Found(some, Told.of(meetings, some), more, before != null));
        var about = new Shells.Page(
                page.title(), page.lead(), MeetingWords.PATH, MeetingWords.PATH, List.of(), List.of(), false);
        return templates.meetingsList(shells.shell(language, about), page);
    }

    @GetMapping("/csv")
    ResponseEntity<byte[]> csv(@ModelAttribute MeetingQuery query) {
        List<Meeting> found = meetings.list(query.filter(), null, Integer.MAX_VALUE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("marsad-meetings.csv")
                                .build()
                                .toString())
                .body(MeetingsDocument.table(found, Told.of(meetings, found)).bytes());
    }

    @GetMapping("/{id:[1-9]\\d{0,17}}")
    JteModel one(@PathVariable Language language, @PathVariable long id) {
        Meeting meeting = meetings.find(id).orElseThrow(() -> new NotFoundException("meeting " + id));
        MeetingWords words = words(language);
        MeetingPage page =
                new MeetingPages(words, partners.list(), today()).page(meeting, Told.of(meetings, List.of(meeting)));
        var list = new Shell.Link(words.t("meetings.nav"), "/" + language.code() + MeetingWords.PATH);
        var about = new Shells.Page(
                page.title(),
                words.when(meeting.details()),
                MeetingWords.PATH + "/" + id,
                MeetingWords.PATH,
                List.of(list),
                List.of(),
                false);
        return templates.meetingsMeeting(shells.shell(language, about), page);
    }

    private MeetingWords words(Language language) {
        return MeetingWords.of(Texts.in(language), partners.list());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
