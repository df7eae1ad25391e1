package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Question;
import org.marsad.followup.Reviews.Comment;

/**
 * What people say of an action, and where the reader says something.
 *
 * @param action the action's code
 * @param remarks what was said: each first word followed by the answers to it
 * @param field the name of the field for the words
 * @param typed what was typed there
 * @param mistake what is wrong with it; null for nothing
 * @param onField the name of the choice of what it is about
 * @param on what it can be about: the action, a question, an earlier remark
 * @param languageField the name of the choice of the language
 * @param languages the languages, the likeliest first
 */
public record Talk(
        String action,
        List<Said> remarks,
        String field,
        String typed,
        @Nullable String mistake,
        String onField,
        List<Choice> on,
        String languageField,
        List<Choice> languages) {
    private static final int EXCERPT = 40;

    static Talk of(ReviewSubject subject, String action, SentForm typed, Map<String, String> mistakes) {
        return of(subject, action, typed, mistakes, subject.comments(action));
    }

    /** @param comments those that the reader may see */
    static Talk of(
            ReviewSubject subject,
            String action,
            SentForm typed,
            Map<String, String> mistakes,
            List<Comment> comments) {
        String field = ReviewFields.comment(action);
        String onField = ReviewFields.commentOn(action);
        String languageField = ReviewFields.commentLanguage(action);
        String language = typed.has(languageField)
                ? typed.text(languageField)
                : subject.texts().language().code();
        return new Talk(
                action,
                threads(subject, comments),
                field,
                typed.text(field),
                mistakes.get(field),
                onField,
                topics(subject, action, comments, typed.text(onField)),
                languageField,
                Choice.languages(subject.words().form(), language));
    }

    boolean isWorthALook() {
        return !remarks.isEmpty() || !typed.isEmpty() || mistake != null;
    }

    private static List<Said> threads(ReviewSubject subject, List<Comment> comments) {
        List<Said> threads = new ArrayList<>();
        for (Comment comment : comments) {
            boolean first = comments.stream()
                    .noneMatch(it -> Objects.equals(comment.said().parent(), it.id()));
            if (first) {
                threads.add(Said.of(subject, comment, false));
                answers(subject, comments, comment, threads);
            }
        }
        return List.copyOf(threads);
    }

    private static void answers(ReviewSubject subject, List<Comment> comments, Comment to, List<Said> threads) {
        for (Comment comment : comments) {
            if (Objects.equals(comment.said().parent(), to.id())) {
                threads.add(Said.of(subject, comment, true));
                answers(subject, comments, comment, threads);
            }
        }
    }

    private static List<Choice> topics(ReviewSubject subject, String action, List<Comment> comments, String chosen) {
        List<Choice> topics = new ArrayList<>();
        topics.add(new Choice("", subject.t("followup.comment.onAction"), chosen.isEmpty()));
        for (Question question : subject.draft().questionnaire().questions(action)) {
            String words = subject.words().form().question(question);
            topics.add(new Choice(question.code(), words, chosen.equals(question.code())));
        }
        for (Comment comment : comments) {
            String code = "re" + comment.id();
            String who = subject.signatures().of(comment.account());
            String words = subject.t(
                    "followup.comment.onRemark", who, excerpt(comment.said().text()));
            topics.add(new Choice(code, words, chosen.equals(code)));
        }
        return List.copyOf(topics);
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
