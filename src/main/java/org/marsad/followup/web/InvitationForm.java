package org.marsad.followup.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Invitation;
import org.marsad.identity.Invitee;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;

/**
 * What was typed into a form that invites someone, so that a mistake costs nobody their work.
 *
 * @param email the address
 * @param name the name
 * @param language the code of a language
 * @param role the code of a role
 * @param partner the code of a partner
 * @param domain the code of a domain
 * @param actions the codes of delegated actions
 * @param deputy whether as a focal point’s deputy
 * @param until the end, as {@code yyyy-mm-dd}
 */
public record InvitationForm(
        String email,
        String name,
        String language,
        String role,
        String partner,
        String domain,
        List<String> actions,
        @Nullable Boolean deputy,
        String until) {
    private static final InvitationForm EMPTY =
            new InvitationForm("", "", "", Role.FOCAL_POINT.code(), "", "", List.of(), false, "");

    /** What a browser leaves out is empty. */
    @SuppressWarnings("NullAway") // The framework gives null for what a browser left out.
    public InvitationForm {
        email = email == null ? "" : email.strip();
        name = name == null ? "" : name.strip();
        language = language == null ? "" : language;
        role = role == null ? "" : role;
        partner = partner == null ? "" : partner;
        domain = domain == null ? "" : domain;
        actions = actions == null ? List.of() : List.copyOf(actions);
        until = until == null ? "" : until.strip();
    }

    /** A form that nobody filled in yet. */
    static InvitationForm empty(Language language) {
        return new InvitationForm(
                EMPTY.email,
                EMPTY.name,
                language.code(),
                EMPTY.role,
                EMPTY.partner,
                EMPTY.domain,
                List.of(),
                false,
                "");
    }

    /** Whether the box is checked; a browser leaves out one that is not. */
    public boolean isDeputy() {
        return Boolean.TRUE.equals(deputy);
    }

    /** @throws UserError if the address or the name is none */
    Invitee invitee(Language usual) {
        return new Invitee(email, name, Language.find(language).orElse(usual));
    }

    /** @throws UserError if something is missing or does not fit the role */
    Invitation invitation(Language usual) {
        Role wanted = Role.find(role).orElseThrow(() -> new UserError("followup.people.noRole"));
        return new Invitation(
                invitee(usual),
                wanted,
                wanted.hasPartner() && !partner.isEmpty() ? code(partner) : null,
                wanted.hasDomain() && !domain.isEmpty() ? domain : null,
                Set.of(),
                wanted.hasDeputies() && isDeputy(),
                day(until));
    }

    /** As a contributor of this country for the actions chosen. */
    Invitation contributor(PartnerCode country, Language usual) {
        return new Invitation(
                invitee(usual), Role.CONTRIBUTOR, country, null, new HashSet<>(actions), false, day(until));
    }

    private static PartnerCode code(String text) {
        try {
            return new PartnerCode(text);
        } catch (IllegalArgumentException e) {
            throw new UserError("identity.scope.partner", text);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserError("followup.people.noDay", text);
        }
    }
}
