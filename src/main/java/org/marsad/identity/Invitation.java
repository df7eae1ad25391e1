package org.marsad.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * A mandate offered to someone; it begins at once.
 *
 * @param invitee who gets it
 * @param role what it lets them do
 * @param partner as in {@link Mandate#partner()}
 * @param domain as in {@link Mandate#domain()}
 * @param actions as in {@link Mandate#actions()}
 * @param deputy as in {@link Mandate#deputy()}
 * @param until as in {@link Mandate#until()}
 */
public record Invitation(
        Invitee invitee,
        Role role,
        @Nullable PartnerCode partner,
        @Nullable String domain,
        Set<String> actions,
        boolean deputy,
        @Nullable LocalDate until) {
    /** @throws org.marsad.kernel.UserError if the role asks for something else than is named */
    public Invitation {
        actions = Set.copyOf(actions);
        Scope.check(role, partner, domain, actions, deputy);
    }

    /** The same mandate for someone else. */
    public static Invitation like(Mandate mandate, Invitee successor) {
        return new Invitation(
                successor,
                mandate.role(),
                mandate.partner(),
                mandate.domain(),
                mandate.actions(),
                mandate.deputy(),
                mandate.until());
    }
}
