package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.web.CountryPage.Contributor;
import org.marsad.followup.web.CountryPage.Holder;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.web.Shell;
import org.marsad.web.Shells;

/** The people of one partner, as one reader sees them. */
record Country(PeopleTexts texts, PartnerCode partner, Person reader) {
    /** What the page tells its shell. */
    Shells.Page head() {
        List<Shell.Link> crumbs = reader.isSecretariat()
                ? List.of(new Shell.Link(texts.t("followup.people.title"), texts.url("")))
                : List.of();
        return new Shells.Page(
                texts.t("followup.people.of", texts.partner(partner)),
                texts.t("followup.people.of.lead"),
                "/desk/people/" + partner,
                "",
                crumbs,
                List.of(),
                false);
    }

    CountryPage page(List<Person> people, boolean done, InvitationForm form, @Nullable Mistake mistake) {
        List<Holder> holders = new ArrayList<>();
        List<Contributor> contributors = new ArrayList<>();
        for (Person person : people) {
            for (Mandate mandate : person.mandates()) {
                if (mandate.is(Role.CONTRIBUTOR, partner)) {
                    contributors.add(contributor(person, mandate));
                } else if (partner.equals(mandate.partner())) {
                    holders.add(holder(person, mandate));
                }
            }
        }
        Set<String> typed = mistake == null ? Set.of() : Set.copyOf(form.actions());
        return new CountryPage(
                done, holders, contributors, url("/invitations"), form, mistake, texts.boxes(typed), texts.languages());
    }

    String url(String path) {
        return texts.url("/" + partner + path);
    }

    /** The name of the form that hands this mandate over. */
    static String form(Mandate mandate) {
        return "m" + mandate.id();
    }

    private Holder holder(Person person, Mandate mandate) {
        return new Holder(
                form(mandate),
                person.account().name(),
                person.account().email(),
                texts.role(mandate),
                texts.since(mandate),
                reader.mayChange(mandate) ? url("/mandates/" + mandate.id() + "/successor") : null);
    }

    private Contributor contributor(Person person, Mandate mandate) {
        String base = "/mandates/" + mandate.id();
        return new Contributor(
                holder(person, mandate),
                texts.actions(mandate.actions()),
                url(base + "/actions"),
                texts.boxes(mandate.actions()),
                url(base + "/end"));
    }
}
