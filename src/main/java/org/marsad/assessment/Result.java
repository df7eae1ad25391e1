package org.marsad.assessment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What an action, an objective, a domain and the plan have in common: how far, between which bounds, how sure. */
public sealed interface Result permits ActionResult, GroupResult {
    /** The node's code; the plan's id for the plan. */
    String code();

    /** N: expected answers, those who said that the action does not concern them left out. */
    int expected();

    /** n: answers that tell how far the partner is. */
    int respondents();

    /** n / N; null where nobody is expected. */
    @Nullable
    BigFraction coverage();

    /** L: what is proven, silence counting as zero; null where nobody is expected. */
    @Nullable
    BigFraction headline();

    /** U: what it could be at most if every silent partner were done; null where nobody is expected. */
    @Nullable
    BigFraction upper();

    /** How much of it may be said. */
    Publication publication();
}
