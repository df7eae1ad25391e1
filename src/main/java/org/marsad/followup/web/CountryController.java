package org.marsad.followup.web;

import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Accounts;
import org.marsad.identity.Allowed;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partners;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of one partner: its focal point keeps them, and the Secretariat. */
@Controller
@RequestMapping("/{language:fr|en|ar}/desk/people/{partner:[A-Z]{2,12}}")
class CountryController {
    private final Accounts accounts;
    private final Partners partners;
    private final Shells shells;
    private final Templates templates;

    CountryController(Accounts accounts, Partners partners, Shells shells, Templates templates) {
        this.accounts = accounts;
        this.partners = partners;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    JteModel people(
            @PathVariable Language language,
            @PathVariable PartnerCode partner,
            Person person,
            @RequestParam(required = false) @Nullable String done) {
        check(person, partner);
        return page(new Country(texts(language), partner, person), done != null, InvitationForm.empty(language), null);
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/invitations")
    Object invite(
            @PathVariable Language language, @PathVariable PartnerCode partner, Person person, InvitationForm form) {
        check(person, partner);
        Country country = new Country(texts(language), partner, person);
        try {
            accounts.invite(form.contributor(partner, language), person);
            return PeopleController.see(country.url("?done"));
        } catch (UserError e) {
            return page(country, false, form, Mistake.of(country.texts().texts(), "invite", e));
        }
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/mandates/{mandate}/actions")
    Object delegate(
            @PathVariable Language language,
            @PathVariable PartnerCode partner,
            @PathVariable long mandate,
            Person person,
            InvitationForm form) {
        check(person, partner, mandate);
        PeopleTexts texts = texts(language);
        accounts.delegate(mandate, texts.known(form.actions()), person);
        return PeopleController.see(texts.url("/" + partner + "?done"));
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/mandates/{mandate}/end")
    Object end(
            @PathVariable Language language,
            @PathVariable PartnerCode partner,
            @PathVariable long mandate,
            Person person) {
        check(person, partner, mandate);
        accounts.endMandate(mandate, PeopleTexts.today(), person);
        return PeopleController.see(texts(language).url("/" + partner + "?done"));
    }

    /** Afterwards a focal point has no mandate here any more, and so arrives at their work page. */
    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/mandates/{mandate}/successor")
    Object handOver(
            @PathVariable Language language,
            @PathVariable PartnerCode partner,
            @PathVariable long mandate,
            Person person,
            InvitationForm form) {
        Mandate before = check(person, partner, mandate);
        Country country = new Country(texts(language), partner, person);
        try {
            accounts.handOver(mandate, form.invitee(language), person);
        } catch (UserError e) {
            return page(country, false, form, Mistake.of(country.texts().texts(), Country.form(before), e));
        }
        boolean own = before.account() == person.account().id();
        return PeopleController.see(own ? "/" + language.code() + "/desk" : country.url("?done"));
    }

    private void check(Person person, PartnerCode partner) {
        if (!person.mayKeepPeopleOf(partner)) {
            throw new ForbiddenException();
        }
        if (partners.find(partner).isEmpty()) {
            throw new NotFoundException("partner " + partner);
        }
    }

    private Mandate check(Person person, PartnerCode partner, long mandate) {
        check(person, partner);
        return accounts.findMandate(mandate)
                .filter(it -> partner.equals(it.partner()))
                .orElseThrow(() -> new NotFoundException("mandate " + mandate));
    }

    private PeopleTexts texts(Language language) {
        return PeopleTexts.of(language, partners.list());
    }

    private JteModel page(Country country, boolean done, InvitationForm form, @Nullable Mistake mistake) {
        CountryPage page = country.page(accounts.listPeople(country.partner()), done, form, mistake);
        return templates.followupCountry(shells.shell(country.texts().texts().language(), country.head()), page);
    }
}
