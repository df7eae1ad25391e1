package org.marsad.exercise.internal;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Chance that repeats itself: each subject has its own sequence, which depends on the seed and on nothing that was
 * drawn before. So any round can be made alone and in any order.
 */
final class Draws {
    /** Named, so that it stays the same in every version of the Java platform. */
    private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private static final long PRIME = 0x100000001b3L;

    private final long seed;

    Draws(long seed) {
        this.seed = seed;
    }

    /** The sequence of one subject, named by its parts. */
    RandomGenerator of(Object... subject) {
        long hash = seed ^ 0xcbf29ce484222325L;
        for (Object part : subject) {
            String text = part.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
            hash = (hash ^ 0xffff) * PRIME;
        }
        return ALGORITHM.create(hash);
    }
}
