package org.marsad.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action’s indicators, in one number from −5 to 5, which stands beside how far the action is and is
 * never mixed with it.
 *
 * <p>Each verdict is a score of Statistics Canada’s, made to be averaged; where the base met the target already, 5 if it
 * is still met, 0 if it got worse, −5 if it is lost. Of an indicator the verdict on all partners counts; without one, the
 * mean over its areas, if at least half of them have one. The action has the mean over its indicators with a verdict, and says of how many. A context has
 * no verdict, so that none enters.
 *
 * @param score from −5, away from the targets, to 5, on track; null where nothing can be said yet
 * @param judged how many of its indicators have a verdict that says something
 * @param indicators how many it has that could have one
 */
public record ResultScore(@Nullable BigFraction score, int judged, int indicators) {
    private static final int BEST = 5;

    /** @param verdicts of the newest vintages, of all indicators and areas */
    public static ResultScore of(List<Indicator> indicators, Collection<Verdict> verdicts) {
        List<BigFraction> scores = new ArrayList<>();
        List<Indicator> able = indicators.stream().filter(it -> !it.isContext()).toList();
        for (Indicator indicator : able) {
            Map<Boolean, List<Verdict>> byWhole = verdicts.stream()
                    .filter(it -> it.subject().indicator().equals(indicator.code()))
                    .collect(Collectors.partitioningBy(it -> it.subject().area().equals(Measurement.ALL)));
            mean(byWhole.getOrDefault(true, List.of()))
                    .or(() -> mean(byWhole.getOrDefault(false, List.of())))
                    .ifPresent(scores::add);
        }
        return new ResultScore(Averages.mean(scores).orElse(null), scores.size(), able.size());
    }

    /** Empty where fewer than half of them say something, as the few could be those that do best. */
    private static Optional<BigFraction> mean(List<Verdict> verdicts) {
        List<BigFraction> said =
                verdicts.stream().flatMap(it -> score(it).stream()).toList();
        return said.size() * 2 < verdicts.size() ? Optional.empty() : Averages.mean(said);
    }

    private static Optional<BigFraction> score(Verdict verdict) {
        Guard guard = verdict.guarded();
        if (guard != null) {
            return Optional.of(BigFraction.of(
                    switch (guard) {
                        case MET_MAINTAINED -> BEST;
                        case MET_WORSENING -> 0;
                        case LOST -> -BEST;
                    }));
        }
        return Optional.ofNullable(verdict.progress().can()).map(ProgressMethod::score);
    }
}
