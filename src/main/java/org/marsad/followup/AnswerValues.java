package org.marsad.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An accepted answer as the form would hold it, question by question: for carrying over what came without a form, and
 * for showing it beside a newer one.
 */
public final class AnswerValues {
    /** The questions that an answer answers. */
    public static final List<String> QUESTIONS =
            List.of(Question.APPLIES, Question.STATUS, Question.CHANGES, Question.EVIDENCE);

    private AnswerValues() {}

    /** By place; empty for a question that the answer says nothing to. More proofs than the form has lines are left out. */
    public static Map<String, String> of(Answer answer, Question question) {
        return switch (question.code()) {
            case Question.APPLIES -> applies(answer);
            case Question.STATUS -> status(answer);
            case Question.CHANGES -> words(answer);
            case Question.EVIDENCE -> evidence(answer, question);
            default -> Map.of();
        };
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

    private static Map<String, String> evidence(Answer answer, Question question) {
        Map<String, String> values = new LinkedHashMap<>();
        int line = 1;
        for (Evidence proof : answer.evidence().stream().limit(question.lines()).toList()) {
            values.put(question.place(line, "level"), proof.level().name());
            values.put(question.place(line, "title"), proof.title());
            put(values, question.place(line, "link"), proof.url());
            put(values, question.place(line, "document"), proof.document());
            values.put(question.place(line, "date"), proof.dated().toString());
            values.put(question.place(line, Field.LANGUAGE), proof.language());
            values.put(question.place(line, "access"), proof.access().code());
            line++;
        }
        return values;
    }

    private static void put(Map<String, String> values, String place, @Nullable Object value) {
        if (value != null) {
            values.put(place, value.toString());
        }
    }
}
