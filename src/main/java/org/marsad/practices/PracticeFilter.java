package org.marsad.practices;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.TargetGroup;

/**
 * Which practices to list; null is no restriction.
 *
 * @param words words that all have to be in its texts or in the names, in any language, of what it is filed under
 * @param action the code of an action that it serves
 * @param domain the code of a domain of one of its actions
 * @param partner who shares it
 * @param obstacle a kind of obstacle it answered
 * @param group whom it is for
 * @param evaluated whether it was evaluated
 */
public record PracticeFilter(
        @Nullable String words,
        @Nullable String action,
        @Nullable String domain,
        @Nullable PartnerCode partner,
        @Nullable Obstacle obstacle,
        @Nullable TargetGroup group,
        @Nullable Boolean evaluated) {
    /** No restriction. */
    public static final PracticeFilter ALL = new PracticeFilter(null, null, null, null, null, null, null);
}
