package org.marsad.assessment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How far the partners are with one action.
 *
 * @param code the action's code
 * @param expected N: partners for whom it is applicable
 * @param respondents n: those of them who said how far they are
 * @param sum Σx over the respondents
 * @param coverage n / N; null where nobody is expected, like the next three
 * @param mean m = Σx / n, the respondents' own mean; null also where nobody answered
 * @param headline L = Σx / N, silence counting as zero
 * @param upper U = (Σx + N − n) / N, what it could be at most if every silent partner were done
 * @param publication how much of it may be said
 * @param change since the edition before; null where there is none
 */
public record ActionResult(
        String code,
        int expected,
        int respondents,
        BigFraction sum,
        @Nullable BigFraction coverage,
        @Nullable BigFraction mean,
        @Nullable BigFraction headline,
        @Nullable BigFraction upper,
        Publication publication,
        @Nullable Change change)
        implements Result {}
