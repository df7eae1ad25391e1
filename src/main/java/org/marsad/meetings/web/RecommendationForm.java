package org.marsad.meetings.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Recommendation;

/** A recommendation, or what was done of it, as a form sent it: what is missing is null. */
record RecommendationForm(
        @Nullable String seen,
        @Nullable String text,
        @Nullable String written,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String day,
        @Nullable String done,
        @Nullable String link) {
    static RecommendationForm empty(String language) {
        return new RecommendationForm(null, null, language, null, null, null, null, null);
    }

    /** As it is now. */
    static RecommendationForm of(Recommendation it, LocalDate today) {
        var words = it.words();
        return new RecommendationForm(
                String.valueOf(it.version()),
                words.text(),
                words.language(),
                words.owner() == null ? "" : words.owner().value(),
                words.due() == null ? "" : words.due().toString(),
                today.toString(),
                null,
                null);
    }

    int version() {
        String typed = MeetingForm.text(seen);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** @param made the first day of the meeting */
    Words words(Set<String> partners, LocalDate made) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        LocalDate until = MeetingForm.text(due).isEmpty() ? null : parse("due", due, mistakes);
        String whose = MeetingForm.text(owner);
        var words = new Recommendation.Words(
                MeetingForm.text(text), language(), partners.contains(whose) ? new PartnerCode(whose) : null, until);
        words.mistakes(made).forEach(mistakes::putIfAbsent);
        return new Words(words, mistakes);
    }

    /** @param made the first day of the meeting */
    Closing closing(LocalDate made, LocalDate today) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        LocalDate when = parse("day", day, mistakes);
        var closing = new Recommendation.Closing(
                when == null ? today : when, MeetingForm.text(done), language(), MeetingForm.text(link));
        closing.mistakes(made, today).forEach(mistakes::putIfAbsent);
        return new Closing(closing, mistakes);
    }

    private String language() {
        return MeetingForm.text(written).matches("[a-z]{2}") ? MeetingForm.text(written) : "fr";
    }

    private static @Nullable LocalDate parse(String field, @Nullable String typed, Map<String, String> mistakes) {
        try {
            LocalDate day = LocalDate.parse(MeetingForm.text(typed));
            if (day.getYear() < 10_000) {
                return day;
            }
        } catch (DateTimeException _) {
            // Said below, as for a day too far away.
        }
        mistakes.put(field, "meetings.mistake.day");
        return null;
    }

    /** What is to be done, and what is wrong with it. */
    record Words(Recommendation.Words words, Map<String, String> mistakes) {}

    /** What was done, and what is wrong with it. */
    record Closing(Recommendation.Closing closing, Map<String, String> mistakes) {}
}
