package org.marsad.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action’s indicators, in one number from −5 to 5, which stands beside how far the action is and is
 * never mixed with it.
 *
 * <p>Each verdict is a score of Statistics Canada’s, made to be averaged; where the base met the target already, 5 if it
 * is still met, 0 if it got worse, −5 if it is lost. Of an indicator the verdict on all partners counts; without one, the
 * mean over its areas. The action has the mean over its indicators with a verdict, and says of how many. A context has
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
            TreeMap<Boolean, List<BigFraction>> byWhole = new TreeMap<>();
            verdicts.stream()
                    .filter(it -> it.subject().indicator().equals(indicator.code()))
                    .forEach(it -> score(it).ifPresent(score -> byWhole.computeIfAbsent(
                                    it.subject().area().equals(Measurement.ALL), _ -> new ArrayList<>())
                            .add(score)));
            if (!byWhole.isEmpty()) {
                Averages.mean(byWhole.lastEntry().getValue()).ifPresent(scores::add);
            }
        }
        return new ResultScore(Averages.mean(scores).orElse(null), scores.size(), able.size());
    }

    private static Optional<BigFraction> score(Verdict verdict) {
        Guard guard = verdict.progress().guard();
        if (guard != null) {
            return Optional.of(
                    BigFraction.of(
                            switch (guard) {
                                case MET_MAINTAINED -> BEST;
                                case MET_WORSENING -> 0;
                                case LOST -> -BEST;
                            }));
        }
        return Optional.ofNullable(verdict.progress().can()).map(ProgressMethod::score);
    }
}
