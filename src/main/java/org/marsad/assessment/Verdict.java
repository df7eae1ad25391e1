package org.marsad.assessment;

/** What may be said of the change since the edition before. Names are message keys {@code assessment.verdict.CODE}. */
public enum Verdict {
    PROGRESS("progress"),
    DECLINE("decline"),
    NO_CHANGE_SHOWN("no-change-shown"),
    INSUFFICIENT_DATA("insufficient-data");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
