package org.marsad.exercise.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marsad.followup.Answer;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Entry;
import org.marsad.followup.Question;
import org.marsad.followup.Reviews;
import org.marsad.followup.Reviews.NewComment;
import org.marsad.followup.Reviews.Reason;
import org.marsad.followup.Status;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;

/** Plays the parts of partners and Secretariat in the open cycle, by the same services that people use. */
final class Performance {
    private static final int A_FEW = 8;
    private static final int ALL = 29;

    private final Drafts drafts;
    private final Reviews reviews;
    private final Person reviewer;
    private final Person other;

    /**
     * @param reviewer the officer who reviews
     * @param other the officer who accepts
     */
    Performance(Drafts drafts, Reviews reviews, Person reviewer, Person other) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.reviewer = reviewer;
        this.other = other;
    }

    /** How far a partner is. */
    enum Part {
        NOT_BEGUN,
        CARRIED_OVER,
        BEGUN,
        SUBMITTED,
        IN_REVIEW,
        RETURNED,
        ACCEPTED,
        DECLINED;

        /** The part at a place from 0 to 1. */
        static Part at(double place) {
            if (place < 0.40) {
                return NOT_BEGUN;
            }
            if (place < 0.46) {
                return CARRIED_OVER;
            }
            if (place < 0.66) {
                return BEGUN;
            }
            if (place < 0.76) {
                return SUBMITTED;
            }
            if (place < 0.84) {
                return IN_REVIEW;
            }
            if (place < 0.90) {
                return RETURNED;
            }
            return place < 0.97 ? ACCEPTED : DECLINED;
        }
    }

    void play(String cycle, PartnerCode partner, Part part, Person focalPoint) {
        switch (part) {
            case NOT_BEGUN -> {}
            case CARRIED_OVER -> drafts.begin(cycle, partner);
            case BEGUN -> write(drafts.begin(cycle, partner), A_FEW, focalPoint);
            case SUBMITTED -> submitted(cycle, partner, focalPoint);
            case IN_REVIEW ->
                ask(inReview(cycle, partner, focalPoint), focalPoint.account().language());
            case RETURNED ->
                giveBack(
                        inReview(cycle, partner, focalPoint),
                        focalPoint.account().language());
            case ACCEPTED -> accept(inReview(cycle, partner, focalPoint));
            case DECLINED -> reviews.decline(cycle, partner, true, null, focalPoint);
        }
    }

    private Draft submitted(String cycle, PartnerCode partner, Person focalPoint) {
        write(drafts.begin(cycle, partner), ALL, focalPoint);
        reviews.submit(newest(cycle, partner), null, focalPoint);
        return newest(cycle, partner);
    }

    private Draft inReview(String cycle, PartnerCode partner, Person focalPoint) {
        reviews.take(submitted(cycle, partner, focalPoint), reviewer);
        return newest(cycle, partner);
    }

    private void ask(Draft draft, Language language) {
        String action = draft.answers().getFirst().action();
        String text = Texts.in(language).t("exercise.open.question");
        reviews.comment(draft, new NewComment(action, Question.STATUS, null, text, language.code()), reviewer);
    }

    private void giveBack(Draft draft, Language language) {
        String why = Texts.in(language).t("exercise.open.reason");
        List<Reason> reasons = draft.answers().stream()
                .limit(2)
                .map(it -> new Reason(it.action(), Question.STATUS, why))
                .toList();
        reviews.sendBack(draft, reasons, reviewer);
    }

    private void accept(Draft draft) {
        for (Answer answer : draft.answers()) {
            if (answer.status() == Status.NOT_APPLICABLE) {
                reviews.agree(draft, answer.action(), true, null, reviewer);
            }
        }
        reviews.accept(newest(draft.cycle().code(), draft.partner()), null, other);
    }

    /** Confirms what was carried over on the first actions; says something simple where nothing was. */
    private void write(Draft draft, int actions, Person focalPoint) {
        List<Change> changes = new ArrayList<>();
        Plan.cadiz().listActions().stream().limit(actions).forEach(action -> {
            Map<String, Entry> carried = draft.entries().getOrDefault(action.code(), Map.of());
            carried.values()
                    .forEach(it -> changes.add(new Change(it.action(), it.question(), it.revision(), it.values())));
            if (carried.isEmpty()) {
                String status = action.position() % 2 == 0 ? Status.NOT_STARTED.code() : Status.PLANNED.code();
                changes.add(new Change(action.code(), Question.APPLIES, 0, Map.of("applies", "yes")));
                changes.add(new Change(action.code(), Question.STATUS, 0, Map.of("status", status)));
            }
        });
        drafts.save(draft, changes, focalPoint, Entry.Origin.FORM);
    }

    private Draft newest(String cycle, PartnerCode partner) {
        return drafts.find(cycle, partner).orElseThrow();
    }
}
