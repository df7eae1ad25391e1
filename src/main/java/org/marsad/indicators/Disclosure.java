package org.marsad.indicators;

/** Two small rules of disclosure control beside {@link Suppression}: rounding, and no release that another undoes. */
public final class Disclosure {
    private static final long STEP = 5;

    private Disclosure() {}

    /**
     * The nearest multiple of five; a whole number has only one. Rounded counts need not add up to their rounded sum,
     * and are never made to: 3 + 8 = 11, but 5 + 10 and 10.
     */
    public static long roundToFive(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("below zero: " + count);
        }
        return (count + STEP / 2) / STEP * STEP;
    }

    /**
     * Whether two counts may both be known, of which one is part of the other: not if the people between them are a
     * small group. Example, threshold 5: 43 in a country and 41 in all its regions but one tell 2 of that region.
     *
     * @param whole the larger
     * @param part the smaller
     * @param threshold the smallest count that may be published
     */
    public static boolean mayBothBeKnown(long whole, long part, long threshold) {
        long between = Math.subtractExact(whole, part);
        if (between < 0) {
            throw new IllegalArgumentException("part above whole: " + part + " of " + whole);
        }
        return between == 0 || between >= threshold;
    }
}
