package org.marsad.practices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.TargetGroup;

/**
 * What a practice says of itself. Texts are in whichever language they were written in, and marked with it; what was not
 * said yet is empty or null, which is not the same as no.
 *
 * @param title a few words; never empty
 * @param language the ISO 639-1 code of the texts
 * @param done what was done
 * @param obstacles the kinds of obstacle it answered
 * @param obstacle the obstacle in words
 * @param result what came of it
 * @param groups whom it is for
 * @param women whether it had results for women; null while not said
 * @param womenWords which ones
 * @param evaluated whether it was evaluated; null while not said. If it was not, nothing is said about its effect
 * @param evaluation where the evaluation is; null if there is none
 * @param actions the codes of the actions of the plan that it serves
 * @param since the year from which it is done; null while not said
 * @param source where more is said; null if nowhere
 * @param initiative the key of the initiative in which it is done; null if none is known
 */
public record Sheet(
        String title,
        String language,
        String done,
        List<Obstacle> obstacles,
        String obstacle,
        String result,
        List<TargetGroup> groups,
        @Nullable ForWomen women,
        String womenWords,
        @Nullable Boolean evaluated,
        @Nullable String evaluation,
        List<String> actions,
        @Nullable Integer since,
        @Nullable String source,
        @Nullable Long initiative) {
    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 150;

    /** The longest other text, in characters. */
    public static final int LONGEST = 4000;

    /** The longest address, in characters. */
    public static final int LONGEST_LINK = 500;

    public Sheet {
        obstacles = List.copyOf(obstacles);
        groups = List.copyOf(groups);
        actions = List.copyOf(actions);
    }
}
