package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody with a mandate, for the Secretariat.
 *
 * @param done whether something was just changed
 * @param groups those of each partner, and those of none
 * @param invite where the form for inviting goes
 * @param form what stands in it
 * @param mistake what is wrong with it; null if nothing
 * @param roles the roles to choose from
 * @param partners the partners to choose from
 * @param domains the domains to choose from
 * @param languages the languages to choose from
 */
public record PeoplePage(
        boolean done,
        List<Group> groups,
        String invite,
        InvitationForm form,
        @Nullable Mistake mistake,
        List<Choice> roles,
        List<Choice> partners,
        List<Choice> domains,
        List<Choice> languages) {
    public PeoplePage {
        groups = List.copyOf(groups);
        roles = List.copyOf(roles);
        partners = List.copyOf(partners);
        domains = List.copyOf(domains);
        languages = List.copyOf(languages);
    }

    /** What is wrong with a field; null if nothing. */
    public @Nullable String mistakeAt(String field) {
        return Mistake.at(mistake, "invite", field);
    }

    /**
     * The people of one partner.
     *
     * @param name the partner’s name, or what those without one are
     * @param url the page of the partner’s people; null for those without a partner
     * @param holders their mandates
     */
    public record Group(String name, @Nullable String url, List<Holder> holders) {
        public Group {
            holders = List.copyOf(holders);
        }
    }

    /**
     * Someone with a mandate.
     *
     * @param name their name
     * @param email their address
     * @param role what they may do
     * @param since since when, and until when if that is known
     * @param end where the button that ends the mandate goes; null if the reader may not
     */
    public record Holder(
            String name,
            String email,
            String role,
            String since,
            @Nullable String end) {}

    /**
     * Something to choose.
     *
     * @param code what the form sends
     * @param name what the reader sees
     */
    public record Choice(String code, String name) {}
}
