package org.marsad.exercise.internal;

import org.marsad.exercise.Exercise;
import org.marsad.exercise.Exercises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the exercise when the program starts to serve with the profile {@code exercise}, or completes the one that was
 * begun. A database with real reports stops the start.
 */
@Component
@Profile("exercise")
@ConditionalOnWebApplication
@Order(100)
class ExerciseStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ExerciseStart.class);

    private final Exercises exercises;
    private final Exercise wanted;

    ExerciseStart(
            Exercises exercises,
            @Value("${marsad.exercise.size:1}") int size,
            @Value("${marsad.exercise.seed:" + Exercise.USUAL_SEED + "}") long seed) {
        this.exercises = exercises;
        this.wanted = new Exercise(size, seed);
    }

    @Override
    public void run(ApplicationArguments args) {
        int written = exercises.load(exercises.find().orElse(wanted));
        if (written > 0) {
            LOG.info("loaded {} cycles of fictitious reports", written);
        }
    }
}
