package org.marsad.assessment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How an action changed since the edition before, on the panel frozen then.
 *
 * @param panel |B|: partners with an answer before, for whom the action is applicable in both
 * @param matched |P|: those of them with an answer now
 * @param conservativeChange Δc over the panel, a partner silent now counting as zero; null for an empty panel
 * @param matchedChange Δp over those who answered both times, for reading only; null where there is none
 * @param verdict what may be said
 */
public record Change(
        int panel,
        int matched,
        @Nullable BigFraction conservativeChange,
        @Nullable BigFraction matchedChange,
        Verdict verdict) {}
