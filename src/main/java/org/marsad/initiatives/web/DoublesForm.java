package org.marsad.initiatives.web;

import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Verdict;
import org.marsad.kernel.UserError;

/** A decision as it was sent. */
record DoublesForm(
        @Nullable String one,
        @Nullable String other,
        @Nullable String verdict,
        @Nullable String why) {
    long key(@Nullable String typed) {
        if (typed == null || !typed.matches("[1-9]\\d{0,17}") || typed.equals(one) && typed.equals(other)) {
            throw new UserError("initiatives.doubles.error.which");
        }
        return Long.parseLong(typed);
    }

    Verdict chosen() {
        return Verdict.find(verdict == null ? "" : verdict)
                .filter(it -> it != Verdict.UNDONE)
                .orElseThrow(() -> new UserError("initiatives.doubles.error.which"));
    }

    String reason() {
        return why == null ? "" : why;
    }
}
