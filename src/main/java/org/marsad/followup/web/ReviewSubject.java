package org.marsad.followup.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Answer;
import org.marsad.followup.Draft;
import org.marsad.followup.Question;
import org.marsad.followup.Remark;
import org.marsad.followup.Reviews;
import org.marsad.kernel.Texts;

/**
 * A report with all that is said and known of it.
 *
 * @param texts the reader's language
 * @param to where its pages are
 * @param draft the newest version
 * @param partner the partner's name
 * @param last what was answered in the last accepted report
 * @param remarks the automatic checks' queries
 * @param agreements what the Secretariat said of what does not concern the partner, by action
 * @param comments what was said, oldest first
 * @param steps how it came here, oldest first
 * @param signatures who is behind the numbers
 * @param words what stands under the questions, in words
 * @param day on which the age of proofs is judged
 */
record ReviewSubject(
        Texts texts,
        ReviewAddresses to,
        Draft draft,
        String partner,
        LastAnswers last,
        List<Remark> remarks,
        Map<String, Reviews.Agreement> agreements,
        List<Reviews.Comment> comments,
        List<Reviews.Step> steps,
        Signatures signatures,
        AnswerWords words,
        LocalDate day) {

    String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    /** What the program asks to look at again under a question. */
    List<Remark> remarks(Question question) {
        return remarks.stream()
                .filter(it ->
                        it.action().equals(question.action()) && it.question().equals(question.code()))
                .toList();
    }

    List<Reviews.Comment> comments(String action) {
        return comments.stream().filter(it -> it.said().action().equals(action)).toList();
    }

    /** Whether the partner says that the action does not concern it, with a reason. */
    boolean isClaimed(String action) {
        return draft.answers().stream().anyMatch(it -> it.action().equals(action) && it.reason() != null);
    }

    /** The claims that the Secretariat has not agreed to. */
    List<String> openClaims() {
        return draft.answers().stream()
                .filter(it -> it.reason() != null)
                .map(Answer::action)
                .filter(it -> !isAgreed(it))
                .toList();
    }

    /** Whether the Secretariat agreed to the claim as it stands: a later one needs a new word. */
    boolean isAgreed(String action) {
        Reviews.Agreement agreement = agreements.get(action);
        return agreement != null && agreement.agreed() && isAboutClaim(action, agreement);
    }

    /** Whether it was said of what stands there now. */
    boolean isAboutClaim(String action, Reviews.Agreement agreement) {
        return draft.find(action, Question.APPLIES)
                .filter(it -> !agreement.at().isBefore(it.at()))
                .isPresent();
    }

    Reviews.@Nullable Step lastStep() {
        return steps.isEmpty() ? null : steps.getLast();
    }
}
