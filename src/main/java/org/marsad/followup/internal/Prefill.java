package org.marsad.followup.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Entry;
import org.marsad.followup.Evidence;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.Status;

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
        report.answers().forEach(it -> {
            add(entries, it.action(), Question.APPLIES, applies(it), null);
            add(entries, it.action(), Question.STATUS, status(it), null);
            add(entries, it.action(), Question.CHANGES, words(it), null);
            add(entries, it.action(), Question.EVIDENCE, evidence(it), null);
        });
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

    private static Map<String, String> applies(Answer answer) {
        return answer.reason() == null
                ? Map.of("applies", "yes")
                : Map.of("applies", "no", "reason", answer.reason().code());
    }

    private static Map<String, String> status(Answer answer) {
        return answer.status() == Status.NOT_APPLICABLE
                ? Map.of()
                : Map.of("status", answer.status().code());
    }

    private static Map<String, String> words(Answer answer) {
        return answer.text() == null || answer.language() == null
                ? Map.of()
                : Map.of("text", answer.text(), Field.LANGUAGE, answer.language());
    }

    private Map<String, String> evidence(Answer answer) {
        Question question =
                questionnaire.find(answer.action(), Question.EVIDENCE).orElseThrow();
        Map<String, String> values = new LinkedHashMap<>();
        int line = 1;
        for (Evidence proof : answer.evidence().stream().limit(question.lines()).toList()) {
            values.put(question.place(line, "level"), proof.level().name());
            values.put(question.place(line, "title"), proof.title());
            values.put(question.place(line, "date"), proof.dated().toString());
            values.put(question.place(line, Field.LANGUAGE), proof.language());
            values.put(question.place(line, "access"), proof.access().code());
            if (proof.url() != null) {
                values.put(question.place(line, "link"), proof.url());
            }
            if (proof.document() != null) {
                values.put(question.place(line, "document"), proof.document().toString());
            }
            line++;
        }
        return values;
    }
}
