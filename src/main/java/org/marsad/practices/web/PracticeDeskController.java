package org.marsad.practices.web;

import static org.marsad.identity.Role.CONTRIBUTOR;
import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.REFERENCE_COUNTRY;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.practices.Outcome;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.Rights;
import org.marsad.practices.web.Pages.Result;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where practices are written, saved and handed in. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + PracticeDeskController.PATH)
class PracticeDeskController {
    static final String PATH = "/desk/practices";

    private final PracticeDrafts drafts;
    private final Pages pages;
    private final DeskShells shells;
    private final Templates templates;

    PracticeDeskController(PracticeDrafts drafts, Pages pages, DeskShells shells, Templates templates) {
        this.drafts = drafts;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT, REFERENCE_COUNTRY, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    JteModel desk(@PathVariable Language language, Person person) {
        return templates.practicesDesk(shells.desk(language), pages.desk(language, person));
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT})
    @GetMapping("/new")
    JteModel blank(
            @PathVariable Language language, @RequestParam(required = false) @Nullable String partner, Person person) {
        SheetForm form = SheetForm.empty(person.account().language().code());
        Words words = pages.words(language);
        return templates.practicesForm(
                shells.of(language, "practices.form.title", "/new"),
                pages.begin(country(partner, person), form, Result.NOTHING, person, words));
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT})
    @PostMapping
    @Nullable
    JteModel begin(
            @PathVariable Language language,
            @ModelAttribute SheetForm form,
            Person person,
            HttpServletResponse response) {
        PartnerCode partner = country(form.partner(), person);
        return switch (drafts.begin(partner, form.sheet(), person)) {
            case Outcome.Done(var practice) -> saved(language, form, practice, person, response);
            case Outcome.Faulty faulty -> {
                response.setStatus(DeskShells.UNPROCESSABLE);
                Words words = pages.words(language);
                Result result = new Result(words.texts().t("practices.form.faulty"), faulty.faults(), null);
                yield templates.practicesForm(
                        shells.of(language, "practices.form.title", "/new"),
                        pages.begin(partner, form, result, person, words));
            }
            case Outcome.Overtaken(var theirs) ->
                throw new IllegalStateException("a new one overtaken: " + theirs.id());
        };
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT, REFERENCE_COUNTRY, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{id:\\d{1,18}}")
    JteModel one(
            @PathVariable Language language,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String saved,
            Person person) {
        Practice practice = drafts.find(id).orElseThrow(() -> new NotFoundException("practice " + id));
        if (!Rights.mayRead(person, practice)) {
            throw new ForbiddenException("practices.refused.read");
        }
        Words words = pages.words(language);
        Result result = Result.says(
                saved == null
                        ? null
                        : words.texts()
                                .t(practice.state().isOpen() ? "practices.form.saved" : "practices.form.submitted"));
        boolean open = practice.state().isOpen() && practice.withdrawal() == null;
        return open
                        && Rights.mayWrite(
                                person, practice.partner(), practice.sheet().actions())
                ? form(language, practice, SheetForm.of(practice), result, person)
                : templates.practicesRead(
                        shells.of(language, "practices.read.title", "/" + id),
                        pages.read(practice, "", result, person, words));
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT})
    @PostMapping("/{id:\\d{1,18}}")
    @Nullable
    JteModel save(
            @PathVariable Language language,
            @PathVariable long id,
            @ModelAttribute SheetForm form,
            Person person,
            HttpServletResponse response) {
        return switch (drafts.save(id, SheetForm.seen(form.seen()), form.sheet(), person)) {
            case Outcome.Done(var practice) -> saved(language, form, practice, person, response);
            case Outcome.Faulty faulty ->
                faulty(language, form, drafts.find(id).orElseThrow(), faulty, person, response);
            case Outcome.Overtaken(var theirs) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                String key = theirs.state().isOpen() ? "practices.form.overtaken" : "practices.form.closed";
                String says = pages.words(language).texts().t(key);
                yield form(language, theirs, form.seeing(theirs), new Result(says, List.of(), theirs), person);
            }
        };
    }

    /** Hands it in too, if that was asked for; what is missing then is said with the draft saved. */
    private @Nullable JteModel saved(
            Language language, SheetForm form, Practice practice, Person person, HttpServletResponse response) {
        if (form.submits()
                && drafts.submit(practice.id(), Seen.of(practice), person) instanceof Outcome.Faulty faulty) {
            return faulty(language, form.seeing(practice), practice, faulty, person, response);
        }
        DeskShells.see(pages.words(language).desk(practice.id()) + "?saved=yes", response);
        return null;
    }

    private JteModel faulty(
            Language language,
            SheetForm form,
            Practice practice,
            Outcome.Faulty faulty,
            Person person,
            HttpServletResponse response) {
        response.setStatus(DeskShells.UNPROCESSABLE);
        String key = faulty.saved() ? "practices.form.missing" : "practices.form.faulty";
        String says = pages.words(language).texts().t(key);
        return form(language, practice, form, new Result(says, faulty.faults(), null), person);
    }

    private JteModel form(Language language, Practice practice, SheetForm form, Result result, Person person) {
        return templates.practicesForm(
                shells.of(language, "practices.form.title", "/" + practice.id()),
                pages.form(practice, form, result, person, pages.words(language)));
    }

    /** The country that was asked for, or the first of their own. */
    private static PartnerCode country(@Nullable String asked, Person person) {
        List<PartnerCode> own = Pages.countries(person);
        return own.stream()
                .filter(it -> asked == null || asked.isBlank() || it.value().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ForbiddenException("practices.refused.notYours"));
    }
}
