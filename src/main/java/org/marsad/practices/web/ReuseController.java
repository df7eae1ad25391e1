package org.marsad.practices.web;

import static org.marsad.identity.Role.FOCAL_POINT;
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
import org.marsad.practices.Fault;
import org.marsad.practices.Practice;
import org.marsad.practices.Practices;
import org.marsad.practices.Reuse;
import org.marsad.practices.Reuses;
import org.marsad.practices.Rights;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** “We used this”: told by a focal point of another country, confirmed by a second person. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + PracticeDeskController.PATH + "/{id:\\d{1,18}}/reuses")
class ReuseController {
    private final Practices practices;
    private final Reuses reuses;
    private final Pages pages;
    private final DeskShells shells;
    private final Templates templates;

    ReuseController(Practices practices, Reuses reuses, Pages pages, DeskShells shells, Templates templates) {
        this.practices = practices;
        this.reuses = reuses;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    JteModel list(@PathVariable Language language, @PathVariable long id, Person person) {
        String own = person.account().language().code();
        return page(language, practice(id), new ReuseForm(null, null, null, null, own, null), List.of(), person);
    }

    @Allowed({FOCAL_POINT})
    @PostMapping
    @Nullable
    JteModel record(
            @PathVariable Language language,
            @PathVariable long id,
            ReuseForm form,
            Person person,
            HttpServletResponse response) {
        Practice practice = practice(id);
        PartnerCode partner = Rights.reusers(person, practice).stream()
                .filter(it -> form.partner() == null || it.value().equals(form.partner()))
                .findFirst()
                .orElseThrow(() -> new ForbiddenException("practices.refused.ownReuse"));
        List<Fault> faults = reuses.record(id, partner, form.told(), person);
        if (!faults.isEmpty()) {
            response.setStatus(DeskShells.UNPROCESSABLE);
            return page(language, practice, form, faults, person);
        }
        DeskShells.see(pages.words(language).desk(id) + "/reuses#told", response);
        return null;
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{reuse:\\d{1,18}}")
    void decide(
            @PathVariable Language language,
            @PathVariable long id,
            @PathVariable long reuse,
            ActForm form,
            Person person,
            HttpServletResponse response) {
        if ("confirm".equals(form.act())) {
            reuses.confirm(reuse, person);
        } else {
            reuses.takeBack(reuse, person);
        }
        DeskShells.see(pages.words(language).desk(id) + "/reuses#told", response);
    }

    private Practice practice(long id) {
        return practices
                .find(id)
                .filter(it -> it.withdrawal() == null)
                .orElseThrow(() -> new NotFoundException("practice " + id));
    }

    private JteModel page(Language language, Practice practice, ReuseForm form, List<Fault> faults, Person person) {
        Words words = pages.words(language);
        List<SheetOption> countries = Rights.reusers(person, practice).stream()
                .map(it -> new SheetOption(
                        it.value(), words.partner(it), it.value().equals(form.partner())))
                .toList();
        String own = words.texts()
                .t(person.isFocalPointOf(practice.partner()) ? "practices.refused.ownReuse" : "practices.reuse.focal");
        String url = words.desk(practice.id()) + "/reuses";
        return templates.practicesReuse(
                shells.of(language, "practices.reuse.title", "/" + practice.id() + "/reuses"),
                new ReusePage(
                        words.title(practice),
                        words.address(practice.id()),
                        countries.isEmpty() ? own : null,
                        url,
                        countries,
                        form.values(),
                        SheetOption.languages(words.texts(), SheetForm.text(form.written())),
                        Pages.sentences(faults, words),
                        reuses.list(practice.id()).stream()
                                .map(it -> use(it, url, person, words))
                                .toList()));
    }

    private static ReusePage.Use use(Reuse it, String url, Person person, Words words) {
        String state = it.takenBack() != null
                ? words.texts().t("practices.reuse.back", words.day(it.takenBack()))
                : it.confirmed() == null
                        ? words.texts().t("practices.reuse.waits")
                        : words.texts().t("practices.reuse.confirmed", words.day(it.confirmed()));
        boolean holds = it.takenBack() == null;
        return new ReusePage.Use(
                words.reuse(it),
                state,
                holds && Rights.mayTakeBack(person, it) ? url + "/" + it.id() : null,
                holds && it.confirmed() == null && Rights.mayConfirm(person, it));
    }

    /** Which button. */
    record ActForm(@Nullable String act) {}

    /**
     * What was told, as it was sent.
     *
     * @param partner the country’s code
     * @param written the language of the texts
     */
    record ReuseForm(
            @Nullable String partner,
            @Nullable String year,
            @Nullable String taken,
            @Nullable String changed,
            @Nullable String written,
            @Nullable String link) {
        Reuse.Told told() {
            String typed = SheetForm.text(year);
            return new Reuse.Told(
                    typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0,
                    SheetForm.text(taken),
                    SheetForm.text(changed),
                    SheetForm.text(written),
                    SheetForm.filled(link));
        }

        ReusePage.Values values() {
            return new ReusePage.Values(
                    SheetForm.text(year), SheetForm.text(taken), SheetForm.text(changed), SheetForm.text(link));
        }
    }
}
