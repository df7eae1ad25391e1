package org.marsad.exercise;

/**
 * One exercise: the same fictitious reports whenever the same one is asked for.
 *
 * @param size 1 for two yearly cycles; 10 or 100 for that many times as many, the others short ones before
 * @param seed what chance starts from
 */
public record Exercise(int size, long seed) {
    /** The seed where nobody chooses another. */
    public static final long USUAL_SEED = 2022;
}
