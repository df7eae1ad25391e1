package org.marsad.browser;

import java.util.List;
import java.util.Map;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;

/** What somebody has to say on one question. */
record Told(Question question, Map<String, String> values) {
    static Told of(String action, String question, Map<String, String> values) {
        return new Told(
                Questionnaire.version(Questionnaire.NEWEST)
                        .find(action, question)
                        .orElseThrow(),
                values);
    }

    /** A way of telling it. */
    interface Way {
        /** @param report the address of the report, without language */
        void tell(Somebody who, String report, List<Told> answers);
    }
}
