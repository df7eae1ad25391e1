package org.marsad.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.kernel.PartnerCode;

/**
 * A version of a partner's report with all that stands in it, whatever its state.
 *
 * @param id its number in the database
 * @param cycle the cycle
 * @param partner who reports
 * @param version from 1; a correction after acceptance is the next one
 * @param state where it is in the workflow
 * @param entries by action code, then question code; a question nobody answered has none
 */
public record Draft(
        long id,
        Cycle cycle,
        PartnerCode partner,
        int version,
        ReportState state,
        Map<String, Map<String, Entry>> entries) {
    /** The questionnaire it answers. */
    public Questionnaire questionnaire() {
        return Questionnaire.version(cycle.questionnaire());
    }

    public Optional<Entry> find(String action, String question) {
        return Optional.ofNullable(entries.getOrDefault(action, Map.of()).get(question));
    }

    /** What stands under a question, confirmed or not; empty where nothing does. */
    public Map<String, String> values(String action, String question) {
        return find(action, question).map(Entry::values).orElse(Map.of());
    }

    /** The revision of a question; 0 where nothing stands there. */
    public int revision(String action, String question) {
        return find(action, question).map(Entry::revision).orElse(0);
    }

    /** The answers as they would count if this were accepted now: only what somebody confirmed. */
    public List<Answer> answers() {
        return Answers.of(this);
    }
}
