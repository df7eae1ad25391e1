package org.marsad.assessment;

import java.util.Arrays;
import java.util.Optional;

/** What may be said of the change since the edition before. Names are message keys {@code assessment.verdict.CODE}. */
public enum Verdict {
    /** At least half of the expected partners answered both times, and Δc is 0.05 or more. */
    PROGRESS("progress"),
    /** At least half of the expected partners answered both times, and Δp is −0.05 or less. */
    DECLINE("decline"),
    /** Enough answered both times; neither threshold is reached. */
    NO_CHANGE_SHOWN("no-change-shown"),
    /** Fewer than half of the expected partners answered both times, or none is expected. */
    INSUFFICIENT_DATA("insufficient-data");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public static Optional<Verdict> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
