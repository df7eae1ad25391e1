package org.marsad.followup;

import java.util.Arrays;
import java.util.Optional;

/** Why an action may not concern a partner; the list is closed. Names are message keys {@code followup.reason.CODE}. */
public enum NotApplicableReason {
    NO_COAST("no-coast"),
    NO_COMPETENCE("no-competence"),
    NO_POPULATION("no-population"),
    OPT_OUT("opt-out");

    private final String code;

    NotApplicableReason(String code) {
        this.code = code;
    }

    public static Optional<NotApplicableReason> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
