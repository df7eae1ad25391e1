package org.marsad.initiatives.internal;

import org.marsad.initiatives.Problem;

/** A file of which nothing is taken in, and why. */
final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedFile(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
