package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of one partner.
 *
 * @param done whether something was just changed
 * @param holders focal points, deputies and others of the partner
 * @param contributors its contributors with what was delegated to them
 * @param invite where the form for inviting a contributor goes
 * @param form what stands in the form that has a mistake
 * @param mistake what is wrong with a form; null if nothing
 * @param domains all actions to delegate, none chosen, or those typed
 * @param languages the languages to choose from
 */
public record CountryPage(
        boolean done,
        List<Holder> holders,
        List<Contributor> contributors,
        String invite,
        InvitationForm form,
        @Nullable Mistake mistake,
        List<Delegation> domains,
        List<PeoplePage.Choice> languages) {
    public CountryPage {
        holders = List.copyOf(holders);
        contributors = List.copyOf(contributors);
        domains = List.copyOf(domains);
        languages = List.copyOf(languages);
    }

    /** What is wrong with a field of the form with this name; null if nothing. */
    public @Nullable String mistakeAt(String formName, String field) {
        return Mistake.at(mistake, formName, field);
    }

    /** What was typed into the form with this name; empty words if it was another one. */
    public String typed(String formName, String field) {
        if (mistake == null || !mistake.form().equals(formName)) {
            return "";
        }
        return field.equals("email") ? form.email() : form.name();
    }

    /**
     * Someone who acts for the partner.
     *
     * @param form the name of the form that hands over
     * @param name their name
     * @param email their address
     * @param role what they may do
     * @param since since when, and until when if that is known
     * @param successor where that form goes; null if the reader may not hand over
     */
    public record Holder(
            String form,
            String name,
            String email,
            String role,
            String since,
            @Nullable String successor) {}

    /**
     * A contributor.
     *
     * @param holder who
     * @param actions the actions delegated, in words
     * @param delegate where the form with the check boxes goes
     * @param domains the check boxes
     * @param end where the button that ends the mandate goes
     */
    public record Contributor(Holder holder, String actions, String delegate, List<Delegation> domains, String end) {
        public Contributor {
            domains = List.copyOf(domains);
        }
    }

    /**
     * The check boxes of one domain.
     *
     * @param name the domain’s name
     * @param actions its actions
     */
    public record Delegation(String name, List<Box> actions) {
        public Delegation {
            actions = List.copyOf(actions);
        }
    }

    /**
     * A check box.
     *
     * @param code the action’s code
     * @param name its title
     * @param checked whether it is delegated
     */
    public record Box(String code, String name, boolean checked) {}
}
