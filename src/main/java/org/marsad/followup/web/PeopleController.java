package org.marsad.followup.web;

import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Accounts;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partners;
import org.marsad.web.Shells;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of all partners, for the Secretariat. */
@Controller
@RequestMapping("/{language:fr|en|ar}/desk/people")
class PeopleController {
    private final Accounts accounts;
    private final Partners partners;
    private final Shells shells;
    private final Templates templates;

    PeopleController(Accounts accounts, Partners partners, Shells shells, Templates templates) {
        this.accounts = accounts;
        this.partners = partners;
        this.shells = shells;
        this.templates = templates;
    }

    /** A focal point is led to the page of their own country. */
    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    Object people(
            @PathVariable Language language, Person person, @RequestParam(required = false) @Nullable String done) {
        PeopleTexts texts = PeopleTexts.of(language, partners.list());
        if (person.isSecretariat()) {
            return page(texts, person, done != null, InvitationForm.empty(language), null);
        }
        return person.mandates().stream()
                .filter(it -> it.role() == FOCAL_POINT)
                .findFirst()
                .map(it -> see(texts.url("/" + it.partner())))
                .orElseThrow();
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/invitations")
    Object invite(@PathVariable Language language, Person person, InvitationForm form) {
        PeopleTexts texts = PeopleTexts.of(language, partners.list());
        try {
            accounts.invite(form.invitation(language), person);
            return see(texts.url("?done"));
        } catch (UserError e) {
            return page(texts, person, false, form, Mistake.of(texts.texts(), "invite", e));
        }
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/mandates/{mandate}/end")
    ResponseEntity<Void> end(@PathVariable Language language, @PathVariable long mandate, Person person) {
        accounts.endMandate(mandate, PeopleTexts.today(), person);
        return see("/" + language.code() + "/desk/people?done");
    }

    static ResponseEntity<Void> see(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    private JteModel page(
            PeopleTexts texts, Person reader, boolean done, InvitationForm form, @Nullable Mistake mistake) {
        var page = new Shells.Page(
                texts.t("followup.people.title"),
                texts.t("followup.people.lead"),
                "/desk/people",
                "",
                List.of(),
                List.of(),
                false);
        return templates.followupPeople(
                shells.shell(texts.texts().language(), page),
                new PeoplePage(
                        done,
                        new Roll(texts, reader).groups(accounts.listPeople()),
                        texts.url("/invitations"),
                        form,
                        mistake,
                        texts.roles(reader),
                        texts.partnerChoices(),
                        texts.domains(),
                        texts.languages()));
    }
}
