package org.marsad.initiatives.web;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.initiatives.Linking;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;

/** A decision as a form sends it. */
public record DecisionForm(
        @Nullable String initiative,
        @Nullable String action,
        @Nullable String verdict,
        @Nullable String why,
        @Nullable String seen,
        @Nullable String before) {
    /** What it means, on the list of this partner. */
    Linking linking(PartnerCode partner) {
        return new Linking(
                number(initiative),
                requireNonNullElse(action, ""),
                Verdict.find(requireNonNullElse(verdict, ""))
                        .orElseThrow(() -> new UserError("initiatives.links.unknown")),
                partner,
                requireNonNullElse(why, "").replaceAll("\\p{Cntrl}+", " "),
                number(seen));
    }

    private static long number(@Nullable String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new UserError("initiatives.links.unknown");
        }
        return Long.parseLong(typed);
    }
}
