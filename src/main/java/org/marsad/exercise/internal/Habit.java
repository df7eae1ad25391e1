package org.marsad.exercise.internal;

import java.util.random.RandomGenerator;

/**
 * How one partner is with one action in all rounds; each part a place between 0 and 1.
 *
 * @param openness whether it answers: the lower the sooner
 * @param concern whether the action concerns it: the lowest it does not
 * @param luck how far it is
 * @param turn how its last step goes
 * @param proof how strong its evidence is
 * @param age how old its evidence is: the lowest is too old
 */
record Habit(double openness, double concern, double luck, double turn, double proof, double age) {
    static Habit of(RandomGenerator random) {
        return new Habit(
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble());
    }
}
