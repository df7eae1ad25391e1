package org.marsad.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.partners.Relation.Certainty;

/**
 * A meeting that comes with the program. It is added once; what the Secretariat made of it stays.
 *
 * @param key by which it is known again
 * @param certainty how sure it is; null of an exercise’s
 * @param details what is known
 * @param recommendations what it recommended, with what was done
 */
public record Fact(String key, @Nullable Certainty certainty, Details details, List<Recommended> recommendations) {
    public Fact {
        recommendations = List.copyOf(recommendations);
    }

    /**
     * A recommendation.
     *
     * @param words what is to be done
     * @param closing what was done; null while it is open
     */
    public record Recommended(Recommendation.Words words, Recommendation.@Nullable Closing closing) {}
}
