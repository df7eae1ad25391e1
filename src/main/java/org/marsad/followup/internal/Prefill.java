package org.marsad.followup.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.AnswerValues;
import org.marsad.followup.Entry;
import org.marsad.followup.Questionnaire;

/** The entries that say the same as an accepted report. */
final class Prefill {
    private final Questionnaire questionnaire;
    private final Entry.Origin origin;
    private final Instant at;

    /**
     * @param questionnaire what is asked now
     * @param origin {@link Entry.Origin#PREFILL} in a new cycle
     * @param at when
     */
    Prefill(Questionnaire questionnaire, Entry.Origin origin, Instant at) {
        this.questionnaire = questionnaire;
        this.origin = origin;
        this.at = at;
    }

    /** From answers alone, for reports that came without a form. */
    List<Entry> of(AcceptedReport report) {
        List<Entry> entries = new ArrayList<>();
        for (Answer answer : report.answers()) {
            AnswerValues.QUESTIONS.forEach(code -> questionnaire
                    .find(answer.action(), code)
                    .ifPresent(it -> add(entries, it.action(), code, AnswerValues.of(answer, it), null)));
        }
        return List.copyOf(entries);
    }

    /** From a form that was filled in before, without what the questionnaire no longer asks. */
    List<Entry> of(Map<String, Map<String, Entry>> form) {
        List<Entry> entries = new ArrayList<>();
        form.forEach((action, questions) -> questions.forEach((code, entry) -> {
            if (entry.isConfirmed() && questionnaire.find(action, code).isPresent()) {
                Long author = origin == Entry.Origin.PREFILL ? null : entry.by();
                add(entries, action, code, entry.values(), author);
            }
        }));
        return List.copyOf(entries);
    }

    private void add(
            List<Entry> entries, String action, String question, Map<String, String> values, @Nullable Long author) {
        if (!values.isEmpty()) {
            entries.add(new Entry(action, question, values, 1, origin, author, at));
        }
    }
}
