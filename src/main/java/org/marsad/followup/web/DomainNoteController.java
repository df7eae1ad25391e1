package org.marsad.followup.web;

import static org.marsad.identity.Role.REFERENCE_COUNTRY;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.followup.DomainNotes;
import org.marsad.followup.DomainNotes.Words;
import org.marsad.followup.DomainNotes.Writing;
import org.marsad.followup.Reports;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where reference countries read the accepted answers of their domain and write their note, and the Secretariat reads. */
@Controller
class DomainNoteController {
    private final DomainNotePages pages;
    private final DomainNotes notes;
    private final Reports reports;
    private final ReviewShells shells;
    private final Templates templates;

    DomainNoteController(
            DomainNotePages pages, DomainNotes notes, Reports reports, ReviewShells shells, Templates templates) {
        this.pages = pages;
        this.notes = notes;
        this.reports = reports;
        this.shells = shells;
        this.templates = templates;
    }

    /** To the newest cycle that has begun to cover something. */
    @Allowed({REFERENCE_COUNTRY, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{language:fr|en|ar}/desk/domains")
    void newest(@PathVariable Language language, HttpServletResponse response) {
        List<Cycle> cycles = reports.listCycles();
        if (cycles.isEmpty()) {
            throw new NotFoundException("a cycle");
        }
        SeeOther.to(new DomainAddresses(language, cycles.getLast().code()).all(), response);
    }

    @Allowed({REFERENCE_COUNTRY, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{language:fr|en|ar}/desk/domains/{cycle}")
    JteModel list(@PathVariable Language language, @PathVariable String cycle, Person person) {
        Cycle asked = cycle(cycle);
        Texts texts = Texts.in(language);
        Shell shell = shells.of(
                language,
                texts.t("followup.notes.title", asked.title().in(language)),
                DomainAddresses.ROOT + "/" + cycle,
                List.of(work(texts)));
        return templates.followupDomainNotes(shell, pages.list(language, asked, person));
    }

    @Allowed({REFERENCE_COUNTRY, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{language:fr|en|ar}/desk/domains/{cycle}/{domain}")
    JteModel read(
            @PathVariable Language language, @PathVariable String cycle, @PathVariable String domain, Person person) {
        return page(language, cycle(cycle), domain(domain, person), person, null);
    }

    @Allowed({REFERENCE_COUNTRY})
    @PostMapping("/{language:fr|en|ar}/desk/domains/{cycle}/{domain}")
    @Nullable
    JteModel write(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String domain,
            NoteForm form,
            Person person,
            HttpServletResponse response) {
        Domain noted = domain(domain, person);
        Words words = form.words(cycle(cycle).code(), noted.code());
        String refused = refused(language, words, person, response);
        return refused == null
                ? null
                : page(language, cycle(cycle), noted, person, new DomainSubject.Refused(words, refused));
    }

    /**
     * The form as sent.
     *
     * @param partner the reference country's code
     * @param seen the version that was on the page
     * @param text the words
     * @param written their language
     */
    record NoteForm(
            @Nullable String partner,
            @Nullable String seen,
            @Nullable String text,
            @Nullable String written) {
        Words words(String cycle, String domain) {
            String code = partner == null ? "" : partner;
            if (!code.matches("[A-Z]{2,12}")) {
                throw new NotFoundException("partner " + code);
            }
            boolean number = seen != null && seen.matches("\\d{1,6}");
            return new Words(
                    cycle,
                    domain,
                    new PartnerCode(code),
                    number ? Integer.parseInt(seen) : 0,
                    text == null ? "" : text,
                    written == null ? "" : written);
        }
    }

    /** Why it was not taken; null where it was and the browser is sent on. */
    private @Nullable String refused(Language language, Words words, Person person, HttpServletResponse response) {
        Texts texts = Texts.in(language);
        try {
            if (notes.write(words, person) instanceof Writing.Conflict(var theirs)) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                return texts.t("followup.note.conflict", Moments.say(texts, theirs.at()));
            }
        } catch (UserError error) {
            response.setStatus(ReviewShells.UNPROCESSABLE);
            return texts.t(error.key(), error.arguments());
        }
        SeeOther.to(new DomainAddresses(language, words.cycle()).domain(words.domain()) + "#notes", response);
        return null;
    }

    private Cycle cycle(String code) {
        return reports.findCycle(code).orElseThrow(() -> new NotFoundException("cycle " + code));
    }

    private static Domain domain(String code, Person person) {
        Domain domain = Plan.cadiz().findDomain(code).orElseThrow(() -> new NotFoundException("domain " + code));
        if (!person.isSecretariat() && !person.mayNote(code)) {
            throw new ForbiddenException("followup.note.notYours");
        }
        return domain;
    }

    private JteModel page(
            Language language, Cycle cycle, Domain domain, Person person, DomainSubject.@Nullable Refused refused) {
        Texts texts = Texts.in(language);
        String name = cycle.title().in(language);
        Shell shell = shells.of(
                language,
                texts.t("followup.note.title", domain.label().in(language), name),
                DomainAddresses.path(cycle.code(), domain.code()),
                List.of(
                        work(texts),
                        new Shell.Link(
                                texts.t("followup.notes.title", name),
                                new DomainAddresses(language, cycle.code()).all())));
        return templates.followupDomainNote(shell, pages.page(language, cycle, domain, person, refused));
    }

    private static Shell.Link work(Texts texts) {
        return new Shell.Link(
                texts.t("identity.work.title"), "/" + texts.language().code() + "/desk");
    }
}
