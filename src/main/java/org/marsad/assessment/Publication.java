package org.marsad.assessment;

/** How much of a value may be said in public, by its coverage. Names are message keys {@code assessment.publication.CODE}. */
public enum Publication {
    /** Fewer than half of the expected partners answered, or none is expected. */
    INSUFFICIENT_DATA("insufficient-data"),
    /** From half to under 70 %: shown with its interval. */
    PROVISIONAL("provisional"),
    /** From 70 %. */
    FULL("full");

    private final String code;

    Publication(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
