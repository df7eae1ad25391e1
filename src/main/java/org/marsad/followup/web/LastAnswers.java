package org.marsad.followup.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.AnswerValues;
import org.marsad.followup.Draft;
import org.marsad.followup.Question;

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
        return answer == null ? Map.of() : AnswerValues.of(answer, question);
    }
}
