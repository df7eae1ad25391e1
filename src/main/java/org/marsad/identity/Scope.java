package org.marsad.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;

/** What a mandate of each role has to name, and must not name. */
final class Scope {
    private Scope() {}

    static void check(
            Role role, @Nullable PartnerCode partner, @Nullable String domain, Set<String> actions, boolean deputy) {
        refuse(role.hasPartner() != (partner != null), role, "partner");
        refuse(role.hasDomain() != (domain != null), role, "domain");
        refuse(!role.hasActions() && !actions.isEmpty(), role, "actions");
        refuse(!role.hasDeputies() && deputy, role, "deputy");
    }

    private static void refuse(boolean wrong, Role role, String what) {
        if (wrong) {
            throw new UserError("identity.scope." + what, role.code());
        }
    }
}
