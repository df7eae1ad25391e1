package org.marsad.followup.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Drafts.Revision;
import org.marsad.followup.Entry;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.followup.Reviews;
import org.marsad.plan.Plan;

/**
 * One thing that happened to a report.
 *
 * @param time when, for the order
 * @param at when, in words
 * @param what who did what
 * @param where the action and question; null where it is about the whole report
 * @param changes field by field what was there before and after
 * @param reasons why questions were returned
 * @param why what they said; null for nothing
 * @param step whether the report came to another state
 */
public record HistoryEvent(
        Instant time,
        String at,
        String what,
        @Nullable String where,
        List<Changed> changes,
        List<Changed> reasons,
        @Nullable String why,
        boolean step) {
    public HistoryEvent {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
    }

    /**
     * A field before and after.
     *
     * @param label its name
     * @param before what was there; null for nothing
     * @param after what is there; null for nothing
     * @param language of both where they are somebody's own words; null where they are ours
     */
    public record Changed(
            String label,
            @Nullable String before,
            @Nullable String after,
            @Nullable String language) {}

    static HistoryEvent of(ReviewSubject subject, Revision revision) {
        Entry entry = revision.entry();
        Question question = subject.draft()
                .questionnaire()
                .find(entry.action(), entry.question())
                .orElse(null);
        List<Changed> changes = question == null ? List.of() : changes(subject, question, revision);
        String origin = "followup.history.origin." + entry.origin().code();
        return new HistoryEvent(
                entry.at(),
                Moments.say(subject.texts(), entry.at()),
                subject.t(origin, subject.signatures().of(entry.by())),
                question == null ? null : place(subject, question),
                changes,
                List.of(),
                changes.isEmpty() ? subject.t("followup.history.confirmed") : null,
                false);
    }

    static HistoryEvent of(ReviewSubject subject, Reviews.Step step) {
        Story story = Story.of(subject, step);
        return new HistoryEvent(
                step.at(),
                Moments.say(subject.texts(), step.at()),
                story.sentence(),
                null,
                List.of(),
                step.reasons().stream().map(it -> reason(subject, it)).toList(),
                story.why(),
                true);
    }

    static HistoryEvent of(ReviewSubject subject, Reviews.Decided decided) {
        Reviews.Agreement agreement = decided.agreement();
        String when = Moments.say(subject.texts(), agreement.at());
        String who = subject.signatures().of(agreement.account());
        String key = agreement.agreed() ? "followup.history.agreed" : "followup.history.refused";
        return new HistoryEvent(
                agreement.at(),
                when,
                subject.t(key, who),
                action(subject, decided.action()),
                List.of(),
                List.of(),
                agreement.why(),
                false);
    }

    private static Changed reason(ReviewSubject subject, Reviews.Reason reason) {
        String label = subject.draft()
                .questionnaire()
                .find(reason.action(), reason.question())
                .map(it -> place(subject, it))
                .orElse(reason.action());
        return new Changed(label, null, reason.why(), null);
    }

    private static String place(ReviewSubject subject, Question question) {
        return subject.t(
                "followup.history.place",
                action(subject, question.action()),
                subject.words().form().question(question));
    }

    private static String action(ReviewSubject subject, String code) {
        String label = Plan.cadiz()
                .findAction(code)
                .map(it -> it.label().in(subject.texts().language()))
                .orElse("");
        return subject.t("followup.history.action.name", code, label);
    }

    private static List<Changed> changes(ReviewSubject subject, Question question, Revision revision) {
        List<Changed> changes = new ArrayList<>();
        Map<String, String> after = revision.entry().values();
        for (Question.Place place : question.places()) {
            String then = revision.before().get(place.id());
            String now = after.get(place.id());
            if (!Objects.equals(then, now)) {
                boolean own = place.field().type() == Field.Type.TEXT;
                String language = after.get(question.place(place.line(), Field.LANGUAGE));
                changes.add(new Changed(
                        subject.words().label(question, place),
                        words(subject, place, then),
                        words(subject, place, now),
                        own ? language : null));
            }
        }
        return changes;
    }

    private static @Nullable String words(ReviewSubject subject, Question.Place place, @Nullable String value) {
        return value == null ? null : subject.words().value(place, value);
    }
}
