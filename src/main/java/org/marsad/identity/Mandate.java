package org.marsad.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * What one person may do, from one day until another. Mandates end, they are never erased: who acted for whom stays
 * known.
 *
 * @param id its number
 * @param account whose it is
 * @param role what it lets them do
 * @param partner the State or organisation they act for; null for the Secretariat and evaluators
 * @param domain the code of the domain a reference country follows; null otherwise
 * @param actions the codes of the actions delegated to a contributor; empty otherwise
 * @param deputy whether it is a focal point's deputy
 * @param from the first day
 * @param until the first day on which it no longer holds; null while no end is set
 */
public record Mandate(
        long id,
        long account,
        Role role,
        @Nullable PartnerCode partner,
        @Nullable String domain,
        Set<String> actions,
        boolean deputy,
        LocalDate from,
        @Nullable LocalDate until) {
    public Mandate {
        actions = Set.copyOf(actions);
        Scope.check(role, partner, domain, actions, deputy);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a mandate from " + from + " until " + until);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it is of this role and for this partner. */
    public boolean is(Role wanted, PartnerCode of) {
        return role == wanted && of.equals(partner);
    }

    /** The role and whose, for the journal: {@code focal-point SEN}. */
    public String actor() {
        return partner == null ? role.code() : role.code() + " " + partner;
    }
}
