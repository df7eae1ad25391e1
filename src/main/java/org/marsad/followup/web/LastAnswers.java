package org.marsad.followup.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Draft;
import org.marsad.followup.Evidence;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.followup.Status;

/** What the partner answered in its last accepted report, question by question, as far as it is comparable. */
final class LastAnswers {
    private final Map<String, Answer> answers = new HashMap<>();
    private final @Nullable Draft form;

    /**
     * @param report the last accepted report; null if there is none
     * @param form the same as it was filled in; null where it came without a form, or asked other questions
     */
    LastAnswers(@Nullable AcceptedReport report, @Nullable Draft form) {
        if (report != null) {
            report.answers().forEach(it -> answers.put(it.action(), it));
        }
        this.form = form;
    }

    boolean exist() {
        return !answers.isEmpty();
    }

    /** By place; empty where nothing was answered. */
    Map<String, String> values(Question question) {
        if (form != null && form.find(question.action(), question.code()).isPresent()) {
            return form.values(question.action(), question.code());
        }
        Answer answer = answers.get(question.action());
        return answer == null ? Map.of() : values(question, answer);
    }

    private static Map<String, String> values(Question question, Answer answer) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (question.code()) {
            case Question.APPLIES -> {
                values.put("applies", answer.reason() == null ? "yes" : "no");
                put(
                        values,
                        "reason",
                        answer.reason() == null ? null : answer.reason().code());
            }
            case Question.STATUS -> {
                boolean asked = answer.status() != Status.NOT_APPLICABLE;
                put(values, "status", asked ? answer.status().code() : null);
            }
            case Question.CHANGES -> {
                put(values, "text", answer.text());
                put(values, Field.LANGUAGE, answer.language());
            }
            case Question.EVIDENCE -> evidence(values, question, answer);
            default -> {
                return Map.of();
            }
        }
        return values;
    }

    private static void evidence(Map<String, String> values, Question question, Answer answer) {
        int line = 1;
        for (Evidence proof : answer.evidence()) {
            put(values, question.place(line, "level"), proof.level().name());
            put(values, question.place(line, "title"), proof.title());
            put(values, question.place(line, "link"), proof.url());
            put(
                    values,
                    question.place(line, "document"),
                    proof.document() == null ? null : proof.document().toString());
            put(values, question.place(line, "date"), proof.dated().toString());
            put(values, question.place(line, Field.LANGUAGE), proof.language());
            put(values, question.place(line, "access"), proof.access().code());
            line++;
        }
    }

    private static void put(Map<String, String> values, String place, @Nullable String value) {
        if (value != null) {
            values.put(place, value);
        }
    }
}
