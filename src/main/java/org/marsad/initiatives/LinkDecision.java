package org.marsad.initiatives;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;

/**
 * What somebody said on whether an initiative serves an action of the plan. Decisions are added, never changed: the
 * newest of a decider, which is a partner or the Secretariat, replaces that decider’s earlier ones, and nobody’s else.
 *
 * <p>An initiative is linked to an action while the newest decision of at least one decider is to accept it. Deciders
 * may disagree: what one accepted and another rejected stays linked in the name of the first, and both are shown.
 *
 * @param id its number, higher for later ones
 * @param initiative the initiative’s key
 * @param action the id of the action, such as {@code A12}
 * @param verdict what was decided
 * @param partner in whose name; null in the Secretariat’s
 * @param role the role of whoever decided
 * @param why their words; may be empty
 * @param proposal what the rules proposed when it was decided; null if they proposed nothing
 * @param at when
 */
public record LinkDecision(
        long id,
        long initiative,
        String action,
        Verdict verdict,
        @Nullable PartnerCode partner,
        Role role,
        String why,
        @Nullable Proposed proposal,
        Instant at) {
    /** The same with the number it got. */
    public LinkDecision numbered(long number) {
        return new LinkDecision(number, initiative, action, verdict, partner, role, why, proposal, at);
    }

    /** What was decided; withdrawing is to have said nothing. */
    public enum Verdict {
        ACCEPTED,
        REJECTED,
        WITHDRAWN;

        /** The word in tables, addresses and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Verdict> find(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /**
     * What the rules said at that time.
     *
     * @param score from 0 to 100
     * @param reasons the signs that were found
     * @param rules the version of the rules
     */
    public record Proposed(int score, List<String> reasons, String rules) {
        public Proposed {
            reasons = List.copyOf(reasons);
        }
    }
}
