package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.PersonalData;
import org.marsad.followup.Draft;
import org.marsad.followup.Question;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reviews;
import org.marsad.followup.Reviews.Reason;
import org.marsad.followup.Turns;
import org.marsad.followup.web.ReviewOutcome.Done;
import org.marsad.followup.web.ReviewOutcome.Meanwhile;
import org.marsad.followup.web.ReviewOutcome.Mistaken;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Does what a button of the review says, once, and only to a report that is as the officer saw it. */
@Component
class ReviewActs {
    private final ReviewSubjects subjects;
    private final Reviews reviews;
    private final CommentDesk comments;
    private final Turns turns;

    ReviewActs(ReviewSubjects subjects, Reviews reviews, CommentDesk comments, Turns turns) {
        this.subjects = subjects;
        this.reviews = reviews;
        this.comments = comments;
        this.turns = turns;
    }

    ReviewOutcome act(Language language, Draft seen, SentForm typed, Person by) {
        return turns.take(seen, () -> {
            Draft draft = subjects.draft(seen.cycle().code(), seen.partner());
            return act(subjects.read(language, draft), typed, by);
        });
    }

    private ReviewOutcome act(ReviewSubject subject, SentForm typed, Person by) {
        String[] act = typed.text(ReviewFields.ACT).split("\\.", 2);
        String action = act.length > 1 ? act[1] : "";
        return switch (act[0]) {
            case "take" -> move(subject, typed, by, ReportState.IN_REVIEW, it -> reviews.take(it, by));
            case "return" -> sendBack(subject, typed, by);
            case "accept" ->
                move(
                        subject,
                        typed,
                        by,
                        ReportState.ACCEPTED,
                        it -> reviews.accept(it, orNull(typed.text(ReviewFields.WHY)), by));
            case "agree" -> agree(subject, action, true, typed, by);
            case "refuse" -> agree(subject, action, false, typed, by);
            case "look" -> new Done("", Set.of(ReviewFields.ACT));
            case "comment" -> comments.fromReview(subject, action, typed, by);
            default -> throw new NotFoundException("act " + act[0]);
        };
    }

    /** A second click finds what the first did; anybody else's step in between is told first. */
    private static ReviewOutcome move(
            ReviewSubject subject, SentForm typed, Person by, ReportState target, Consumer<Draft> step) {
        Reviews.Step last = subject.lastStep();
        if (!typed.text(ReviewFields.SEEN)
                        .equals(Integer.toString(subject.steps().size()))
                && last != null) {
            boolean mine = Objects.equals(last.account(), by.account().id()) && last.state() == target;
            return mine ? new Done("", Set.of()) : new Meanwhile(Story.meanwhile(subject, last));
        }
        step.accept(subject.draft());
        return new Done("", Set.of());
    }

    private ReviewOutcome sendBack(ReviewSubject subject, SentForm typed, Person by) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        List<Reason> reasons = new ArrayList<>();
        subject.draft()
                .questionnaire()
                .questions()
                .values()
                .forEach(questions -> questions.forEach(question -> {
                    if (typed.has(ReviewFields.ticked(question.action(), question.code()))) {
                        add(subject, question, typed, reasons, mistakes);
                    }
                }));
        if (!mistakes.isEmpty()) {
            return new Mistaken(subject.t("followup.review.reasonsMissing", mistakes.size()), mistakes);
        }
        if (reasons.isEmpty() && subject.draft().state().isWithSecretariat()) {
            return new Mistaken(subject.t("followup.review.nothingToReturn"), Map.of());
        }
        return move(subject, typed, by, ReportState.RETURNED, it -> reviews.sendBack(it, reasons, by));
    }

    private static void add(
            ReviewSubject subject,
            Question question,
            SentForm typed,
            List<Reason> reasons,
            Map<String, String> mistakes) {
        String field = ReviewFields.reason(question.action(), question.code());
        String why = typed.text(field);
        if (why.isEmpty()) {
            mistakes.put(field, subject.t("followup.review.reasonMissing"));
        } else if (why.length() > ReturnBox.LONGEST) {
            mistakes.put(field, subject.t("followup.review.reasonTooLong", ReturnBox.LONGEST));
        } else if (!PersonalData.find(why).isEmpty()) {
            mistakes.put(field, subject.t("followup.mistake.personal"));
        } else {
            reasons.add(new Reason(question.action(), question.code(), why));
        }
    }

    private ReviewOutcome agree(ReviewSubject subject, String action, boolean agreed, SentForm typed, Person by) {
        String field = ReviewFields.claim(action);
        String why = typed.text(field);
        Set<String> used = new HashSet<>(Set.of(field));
        Reviews.Agreement standing = subject.agreements().get(action);
        if (standing != null && isMine(standing, agreed, by) && subject.isAboutClaim(action, standing)) {
            return new Done(ActionBlock.anchor(action), used);
        }
        if (!typed.text(ReviewFields.claimSeen(action)).equals(Claim.seen(standing)) && standing != null) {
            return new Meanwhile(Claim.decided(subject, standing));
        }
        if (!agreed && why.isEmpty()) {
            return new Mistaken(
                    subject.t("followup.review.claimReasonMissing", action),
                    Map.of(field, subject.t("followup.review.reasonMissing")));
        }
        reviews.agree(subject.draft(), action, agreed, orNull(why), by);
        return new Done(ActionBlock.anchor(action), used);
    }

    private static boolean isMine(Reviews.Agreement standing, boolean agreed, Person by) {
        return standing.agreed() == agreed && standing.account() == by.account().id();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
