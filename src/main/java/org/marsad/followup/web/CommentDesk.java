package org.marsad.followup.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.PersonalData;
import org.marsad.followup.Draft;
import org.marsad.followup.Reviews;
import org.marsad.followup.Reviews.Comment;
import org.marsad.followup.Reviews.NewComment;
import org.marsad.followup.Turns;
import org.marsad.followup.web.ReviewOutcome.Done;
import org.marsad.followup.web.ReviewOutcome.Mistaken;
import org.marsad.identity.Person;
import org.marsad.kernel.Texts;
import org.springframework.stereotype.Component;

/** Takes what people say of a report: each remark once, however often its button was pressed. */
@Component
class CommentDesk {
    static final int LONGEST = 2000;

    private final Reviews reviews;
    private final Turns turns;

    CommentDesk(Reviews reviews, Turns turns) {
        this.reviews = reviews;
        this.turns = turns;
    }

    /** A remark typed on the review's page, within its turn. */
    ReviewOutcome fromReview(ReviewSubject subject, String action, SentForm typed, Person by) {
        String field = ReviewFields.comment(action);
        String mistake = mistake(subject.texts(), typed, action);
        if (mistake != null) {
            return new Mistaken(mistake, Map.of(field, mistake));
        }
        String anchor = say(subject.draft(), subject.comments(), read(typed, action, subject.comments()), by);
        Set<String> used = Set.of(field, ReviewFields.commentOn(action), ReviewFields.commentLanguage(action));
        return new Done(anchor, used);
    }

    /** What is wrong with it; null for nothing. */
    static @Nullable String mistake(Texts texts, SentForm typed, String action) {
        String text = typed.text(ReviewFields.comment(action));
        if (text.isEmpty()) {
            return texts.t("followup.comment.empty");
        }
        if (text.length() > LONGEST) {
            return texts.t("followup.comment.tooLong", LONGEST, text.length());
        }
        if (!PersonalData.find(text).isEmpty()) {
            return texts.t("followup.mistake.personal");
        }
        return typed.text(ReviewFields.commentLanguage(action)).matches("[a-z]{2}")
                ? null
                : texts.t("followup.mistake.languageMissing");
    }

    /** @return its place on the page */
    String say(Draft draft, SentForm typed, String action, Person by) {
        return turns.take(draft, () -> {
            List<Comment> comments = reviews.listComments(draft);
            return say(draft, comments, read(typed, action, comments), by);
        });
    }

    private String say(Draft draft, List<Comment> comments, NewComment words, Person by) {
        Optional<Comment> mine = newest(comments, by);
        if (mine.filter(it -> it.said().equals(words)).isEmpty()) {
            reviews.comment(draft, words, by);
            mine = newest(reviews.listComments(draft), by);
        }
        return mine.map(it -> "c" + it.id()).orElse("");
    }

    private static Optional<Comment> newest(List<Comment> comments, Person by) {
        return comments.stream().filter(it -> it.account() == by.account().id()).reduce((_, later) -> later);
    }

    /** An answer is about what the remark was about. */
    private static NewComment read(SentForm typed, String action, List<Comment> comments) {
        String on = typed.text(ReviewFields.commentOn(action));
        String text = typed.text(ReviewFields.comment(action));
        String language = typed.text(ReviewFields.commentLanguage(action));
        Optional<Comment> parent = comments.stream()
                .filter(it -> on.equals("re" + it.id()) && it.said().action().equals(action))
                .findFirst();
        String question = parent.map(it -> it.said().question()).orElse(isQuestion(on) ? on : null);
        return new NewComment(action, question, parent.map(Comment::id).orElse(null), text, language);
    }

    private static boolean isQuestion(String on) {
        return on.matches("Q[1-8]|S");
    }
}
