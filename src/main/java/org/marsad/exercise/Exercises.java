package org.marsad.exercise;

import java.util.Optional;

/** The exercise in this database. A database holds one at most, and none beside real reports. */
public interface Exercises {
    /** The exercise that was begun here, complete or not. */
    Optional<Exercise> find();

    /**
     * Loads the exercise, each cycle with its edition or not at all; cycles already there stay as they are, so that
     * an interrupted load is completed.
     *
     * @return how many cycles were written; 0 where it was already complete
     * @throws org.marsad.kernel.UserError if there is no such size, or if the database holds real reports or another
     *     exercise
     */
    int load(Exercise exercise);
}
