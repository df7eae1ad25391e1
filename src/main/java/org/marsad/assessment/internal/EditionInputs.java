package org.marsad.assessment.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Assessor;
import org.marsad.assessment.EditionId;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Plan;

/**
 * Everything an edition is computed from, and nothing else: no clock, no database.
 *
 * @param method the version of the computation
 * @param plan the plan's id
 * @param asOf the reference date
 * @param cycle the reporting cycle
 * @param exercise whether the reports are fictitious
 * @param expected partners expected to report, by code
 * @param observers observers, by code
 * @param wording the newest wording versions by language
 * @param reports the version of the report taken of each partner that reported
 * @param answers by action, then partner: what was reported; silence is not written
 * @param previous the edition that changes are measured against; null for a first one
 */
record EditionInputs(
        String method,
        String plan,
        LocalDate asOf,
        String cycle,
        boolean exercise,
        List<PartnerCode> expected,
        List<PartnerCode> observers,
        Map<String, Long> wording,
        Map<PartnerCode, Integer> reports,
        Map<String, Map<PartnerCode, Score>> answers,
        @Nullable Previous previous) {

    /**
     * The edition before, as published.
     *
     * @param id its id
     * @param resultsSha256 the hash of its results
     * @param scores its scores by action, then partner
     */
    record Previous(EditionId id, String resultsSha256, Map<String, Map<PartnerCode, Score>> scores) {}

    /** What every page shows of a partner: one score for each expected partner and action, and observers' answers. */
    Map<String, Map<PartnerCode, Score>> scores() {
        Map<String, Map<PartnerCode, Score>> scores = new LinkedHashMap<>();
        Plan.cadiz().listActions().forEach(action -> {
            Map<PartnerCode, Score> answered = answers.getOrDefault(action.code(), Map.of());
            Map<PartnerCode, Score> all = new LinkedHashMap<>();
            expected.forEach(it -> all.put(it, answered.getOrDefault(it, Scores.SILENCE)));
            observers.stream().filter(answered::containsKey).forEach(it -> all.put(it, answered.get(it)));
            scores.put(action.code(), all);
        });
        return scores;
    }

    /** The pure computation; observers count nowhere. */
    Assessment assess() {
        Set<PartnerCode> counted = new HashSet<>(expected);
        Map<String, Map<PartnerCode, Score>> before = previous == null ? null : only(previous.scores(), counted);
        return Assessor.assess(Plan.cadiz(), only(scores(), counted), before);
    }

    private static Map<String, Map<PartnerCode, Score>> only(
            Map<String, Map<PartnerCode, Score>> scores, Set<PartnerCode> counted) {
        Map<String, Map<PartnerCode, Score>> kept = new LinkedHashMap<>();
        scores.forEach((action, byPartner) -> {
            Map<PartnerCode, Score> some = new LinkedHashMap<>(byPartner);
            some.keySet().retainAll(counted);
            kept.put(action, some);
        });
        return kept;
    }
}
