package org.marsad.exercise.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

/**
 * What happens with one action in the exercise.
 *
 * @param action the action
 * @param domain the place of its domain, from 0
 * @param trend where the last step goes
 * @param answering the share of reporting partners that answer it
 * @param ease how far partners tend to be with it, above or below the middle
 */
record Scene(Action action, int domain, Trend trend, double answering, double ease) {
    private static final double CLOSED = 0.42;
    private static final double GUARDED = 0.78;
    private static final double OPEN = 0.97;

    /** One scene for each action; which action gets which is drawn. */
    static List<Scene> list(Plan plan, Draws draws) {
        List<Action> actions = plan.listActions();
        Map<String, Integer> domains = new HashMap<>();
        plan.domains().forEach(it -> domains.put(it.code(), it.position() - 1));
        List<Integer> roles = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            roles.add(i);
        }
        RandomGenerator random = draws.of("scenes");
        Collections.shuffle(roles, random);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            int role = roles.get(i);
            scenes.add(new Scene(
                    action,
                    domains.getOrDefault(action.domain(), 0),
                    trend(role),
                    answering(role),
                    random.nextDouble(-0.7, 0.7)));
        }
        return List.copyOf(scenes);
    }

    private static Trend trend(int role) {
        return switch (role) {
            case 5, 6, 9, 10, 11, 12, 13, 14, 15 -> Trend.FORWARD;
            case 7, 16, 17, 18 -> Trend.BACK;
            default -> Trend.STILL;
        };
    }

    private static double answering(int role) {
        if (role < 3) {
            return CLOSED;
        }
        return role < 9 ? GUARDED : OPEN;
    }

    /** How many partners moved between the last two rounds. */
    enum Trend {
        FORWARD(0.75, 0.03),
        STILL(0.22, 0.08),
        BACK(0.03, 0.45);

        private final double up;
        private final double down;

        Trend(double up, double down) {
            this.up = up;
            this.down = down;
        }

        /** The step of a partner whose place among all is {@code turn}, from 0 to 1. */
        int step(double turn) {
            if (turn < up) {
                return 1;
            }
            return turn < up + down ? -1 : 0;
        }
    }
}
