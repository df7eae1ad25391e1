package org.marsad.followup.web;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.NewCycle;
import org.marsad.followup.Questionnaire;

/** A cycle to open, as the form sent it: what is missing is null. */
record CycleForm(
        @Nullable String code,
        @Nullable String fr,
        @Nullable String en,
        @Nullable String ar,
        @Nullable String from,
        @Nullable String to,
        @Nullable String opens,
        @Nullable String deadline,
        @Nullable String questionnaire) {
    static CycleForm empty() {
        return new CycleForm(null, null, null, null, null, null, null, null, null);
    }

    NewCycle wanted() {
        return new NewCycle(
                text(code),
                text(fr),
                text(en),
                text(ar),
                text(from),
                text(to),
                text(opens),
                text(deadline),
                requireNonNullElse(questionnaire, Integer.toString(Questionnaire.NEWEST)));
    }

    private static String text(@Nullable String value) {
        return requireNonNullElse(value, "");
    }
}
