package org.marsad.meetings.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.UserError;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.MeetingFilter;
import org.marsad.meetings.Meetings;
import org.marsad.meetings.Saving;
import org.marsad.meetings.web.DeskPages.Tried;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the Secretariat records meetings, corrects and withdraws them. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + DeskWords.PATH)
class DeskController {
    private static final int MOST = 500;
    static final int UNPROCESSABLE = 422;

    private final Meetings meetings;
    private final DeskPages pages;
    private final DeskShells shells;
    private final Templates templates;

    DeskController(Meetings meetings, DeskPages pages, DeskShells shells, Templates templates) {
        this.meetings = meetings;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    JteModel list(@PathVariable Language language) {
        var filter = new MeetingFilter(null, null, null, null, true);
        List<Meeting> all = meetings.list(filter, null, MOST);
        return templates.meetingsDesk(shells.list(language), DeskList.of(pages.words(language), all));
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/new")
    JteModel create(@PathVariable Language language) {
        return create(language, MeetingForm.empty(language.code()), Map.of());
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/new")
    @Nullable
    JteModel add(
            @PathVariable Language language,
            @ModelAttribute MeetingForm form,
            Person person,
            HttpServletResponse response) {
        MeetingForm.Read read = form.read(pages.codes(), DeskPages.plan());
        Map<String, String> mistakes = read.mistakes();
        if (read.isGood()) {
            try {
                Saving.Saved saved = meetings.add(read.good(), person.actor());
                SeeOther.to(pages.words(language).one(saved.id()), response);
                return null;
            } catch (UserError e) {
                mistakes = Map.of(DeskShells.field(e), e.key());
            }
        }
        response.setStatus(UNPROCESSABLE);
        return create(language, form, mistakes);
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{id:\\d{1,18}}")
    JteModel one(@PathVariable Language language, @PathVariable long id) {
        return shells.page(language, meeting(id), Tried.NOTHING);
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{id:\\d{1,18}}")
    @Nullable
    JteModel correct(
            @PathVariable Language language,
            @PathVariable long id,
            @ModelAttribute MeetingForm form,
            Person person,
            HttpServletResponse response) {
        meeting(id);
        MeetingForm.Read read = form.read(pages.codes(), DeskPages.plan());
        Map<String, String> mistakes = read.mistakes();
        @Nullable String message = null;
        if (read.isGood()) {
            try {
                Saving saving = meetings.correct(id, form.version(), read.good(), person.actor());
                if (saving instanceof Saving.Saved) {
                    SeeOther.to(pages.words(language).one(id), response);
                    return null;
                }
                message = shells.conflict(language, id);
            } catch (UserError e) {
                mistakes = Map.of(DeskShells.field(e), e.key());
            }
        }
        response.setStatus(UNPROCESSABLE);
        return shells.page(language, meeting(id), new Tried("meeting", form, null, mistakes, message));
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{id:\\d{1,18}}/withdraw")
    @Nullable
    JteModel withdraw(
            @PathVariable Language language,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String why,
            Person person,
            HttpServletResponse response) {
        meeting(id);
        try {
            Saving saving = meetings.withdraw(id, seen, MeetingForm.text(why), person.actor());
            if (saving instanceof Saving.Saved) {
                SeeOther.to(pages.words(language).one(id), response);
                return null;
            }
            response.setStatus(UNPROCESSABLE);
            String message = shells.conflict(language, id);
            return shells.page(language, meeting(id), new Tried("withdraw", null, null, Map.of(), message));
        } catch (UserError e) {
            response.setStatus(UNPROCESSABLE);
            return shells.page(language, meeting(id), new Tried("withdraw", null, null, Map.of("why", e.key()), null));
        }
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow(() -> new NotFoundException("meeting " + id));
    }

    private JteModel create(Language language, MeetingForm form, Map<String, String> mistakes) {
        return templates.meetingsRecord(shells.create(language), pages.create(pages.words(language), form, mistakes));
    }
}
