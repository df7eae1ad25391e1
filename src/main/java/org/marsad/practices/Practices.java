package org.marsad.practices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What everybody reads: practices that a peer accepted, in their newest accepted version. Never ranked. */
public interface Practices {
    /**
     * The public practices that fit, newest number first.
     *
     * @param before only those with a smaller number, which is how the next page is asked for; null for the first page
     * @param most how many at most
     */
    List<Practice> list(PracticeFilter filter, @Nullable Long before, int most);

    /** A public practice, or one that was public and was withdrawn. */
    Optional<Practice> find(long id);

    /** Those of these that are public, by number. */
    Map<Long, Practice> findAll(List<Long> ids);

    /** What happened to it, the oldest first. */
    List<Step> listSteps(long id);

    /** Of each of these practices the uses that were confirmed, the oldest first. */
    Map<Long, List<Reuse>> listReuses(List<Long> ids);

    /** How many public practices there are for each action’s code and kind of obstacle; none where there are none. */
    Map<String, Map<Obstacle, Long>> countObstacles();
}
