package org.marsad.indicators;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which way an indicator should go. What only describes a context has no good direction: it is never coloured, never
 * averaged, never a verdict.
 */
public enum Direction {
    /** Higher is better. */
    UP(1),
    /** Lower is better. */
    DOWN(-1),
    /** Neither: read it with its caution. */
    CONTEXT(0);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** The direction of this name, in any case. */
    public static Optional<Direction> find(String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** +1 where higher is better, −1 where lower is better, 0 for a context. */
    public int sign() {
        return sign;
    }
}
