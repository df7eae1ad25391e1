package org.marsad.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;

/**
 * A frozen edition with everything the public pages show of it. Immutable, so it can be kept in memory for ever.
 *
 * @param summary what identifies it
 * @param assessment the computed results
 * @param expected partners expected to report on the reference date, by code
 * @param observers observers on the reference date, by code; in no denominator
 * @param reports the version of the accepted report of each partner that reported, observers included
 * @param scores by action code, then partner: every expected partner has one for every action, observers where they answered
 * @param previousScores the same of the edition before; empty for a first one
 * @param wording the newest wording versions when it was frozen, by language
 */
public record Edition(
        EditionSummary summary,
        Assessment assessment,
        List<PartnerCode> expected,
        Set<PartnerCode> observers,
        Map<PartnerCode, Integer> reports,
        Map<String, Map<PartnerCode, Score>> scores,
        Map<String, Map<PartnerCode, Score>> previousScores,
        Map<String, Long> wording) {

    /** The score of one partner for one action; null if it was not expected and did not answer. */
    public @Nullable Score score(String action, PartnerCode partner) {
        return scores.getOrDefault(action, Map.of()).get(partner);
    }
}
