package org.marsad.assessment;

import java.util.Arrays;
import java.util.Optional;

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

    /** By coverage, exactly: 5 of 10 are provisional, 7 of 10 are full; of nobody, nothing can be said. */
    public static Publication of(int respondents, int expected) {
        if (expected == 0 || 2L * respondents < expected) {
            return INSUFFICIENT_DATA;
        }
        return 10L * respondents < 7L * expected ? PROVISIONAL : FULL;
    }

    public static Optional<Publication> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
