package org.marsad.indicators;

/**
 * How far a country’s policies meet SDG 10.7: under 40, under 80, under 100 and 100 percent of the items. Names are
 * message keys {@code indicators.policy.category.NUMBER}.
 */
public enum PolicyCategory {
    REQUIRES_FURTHER_PROGRESS,
    PARTIALLY_MEETS,
    MEETS,
    FULLY_MEETS;

    /** The category of a number of halves out of the most there can be; compared in whole numbers. */
    static PolicyCategory of(int halves, int most) {
        if (halves == most) {
            return FULLY_MEETS;
        }
        if (10 * halves >= 8 * most) {
            return MEETS;
        }
        return 10 * halves >= 4 * most ? PARTIALLY_MEETS : REQUIRES_FURTHER_PROGRESS;
    }

    /** 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }
}
