package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.Question;
import org.marsad.followup.Reviews.Comment;

/**
 * One remark.
 *
 * @param anchor its place on the page
 * @param by who said it
 * @param at when
 * @param on the question it is about; null for the action as a whole
 * @param text the words
 * @param language their language
 * @param answer whether it answers another
 */
public record Said(
        String anchor, String by, String at, @Nullable String on, String text, String language, boolean answer) {
    static Said of(ReviewSubject subject, Comment comment, boolean answer) {
        String question = comment.said().question();
        Question asked = question == null
                ? null
                : subject.draft()
                        .questionnaire()
                        .find(comment.said().action(), question)
                        .orElse(null);
        return new Said(
                "c" + comment.id(),
                subject.signatures().of(comment.account()),
                Moments.say(subject.texts(), comment.at()),
                asked == null || answer ? null : subject.words().form().question(asked),
                comment.said().text(),
                comment.said().language(),
                answer);
    }
}
