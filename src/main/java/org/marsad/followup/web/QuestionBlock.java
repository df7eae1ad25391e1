package org.marsad.followup.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Entry;
import org.marsad.followup.Question;
import org.marsad.followup.ReportState;

/**
 * One question with its answer, beside last year's.
 *
 * @param id the question's code, unique on the page together with the action's
 * @param title what is asked
 * @param lines the answer; empty where there is none
 * @param note what has to be known of it, such as that it is not confirmed; null for nothing
 * @param before the last report's answer, where it differs
 * @param change how it compares with the last report: {@code same}, {@code changed}, {@code new}, {@code gone} or
 *     {@code none}
 * @param changeWords the same in words; empty where there is nothing to say
 * @param queries what the automatic checks ask
 * @param box where it is returned; null where nothing is decided
 */
public record QuestionBlock(
        String id,
        String title,
        List<AnswerLine> lines,
        @Nullable String note,
        List<AnswerLine> before,
        String change,
        String changeWords,
        List<String> queries,
        @Nullable ReturnBox box) {
    private static final String SAME = "same";
    private static final String NONE = "none";

    static QuestionBlock of(ReviewSubject subject, Question question, ReviewForm form) {
        Map<String, String> now = subject.draft().values(question.action(), question.code());
        Map<String, String> then = subject.last().values(question);
        String change = change(now, then);
        boolean told = subject.last().exist() && !change.equals(NONE);
        return new QuestionBlock(
                question.action() + "-" + question.code(),
                subject.words().form().question(question),
                subject.words().lines(question, now),
                note(subject, question),
                change.equals(SAME) ? List.of() : subject.words().lines(question, then),
                subject.last().exist() ? change : NONE,
                told ? subject.t("followup.review.change." + change) : "",
                subject.remarks(question).stream()
                        .map(it -> it.in(subject.texts()))
                        .toList(),
                subject.draft().state().isWithSecretariat() ? ReturnBox.of(question, form) : null);
    }

    boolean isWorthALook() {
        return !change.equals(SAME) && !change.equals(NONE) || !queries.isEmpty() || box != null && box.isTouched();
    }

    private static String change(Map<String, String> now, Map<String, String> then) {
        if (now.equals(then)) {
            return now.isEmpty() ? NONE : SAME;
        }
        return then.isEmpty() ? "new" : now.isEmpty() ? "gone" : "changed";
    }

    private static @Nullable String note(ReviewSubject subject, Question question) {
        Entry entry = subject.draft().find(question.action(), question.code()).orElse(null);
        if (entry != null && !entry.isConfirmed()) {
            return subject.t(
                    subject.draft().state() == ReportState.DRAFT
                            ? "followup.review.unconfirmed"
                            : "followup.review.leftOut");
        }
        return question.code().equals(Question.STATUS) ? StatusWords.capped(subject, question.action()) : null;
    }
}
