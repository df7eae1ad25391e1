package org.marsad.assessment.web;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.Editions;
import org.marsad.followup.Cycle;
import org.marsad.kernel.LocalizedText;

/**
 * An edition to be frozen, as typed; what is missing is null.
 *
 * @param seen the hash of what the preview showed
 */
record FreezeForm(
        @Nullable String cycle,
        @Nullable String id,
        @Nullable String fr,
        @Nullable String en,
        @Nullable String ar,
        @Nullable String asOf,
        @Nullable String seen) {
    private static final int LONGEST_TITLE = 120;

    /** Whether nothing was typed yet. */
    boolean isEmpty() {
        return cycle == null && id == null;
    }

    /** What is wrong: the message keys of sentences by the name of the field. */
    Map<String, String> mistakes(List<Cycle> cycles) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (cycles.stream().noneMatch(it -> it.code().equals(cycle))) {
            mistakes.put("cycle", "assessment.desk.noCycle");
        }
        if (!EditionId.isValid(text(id))) {
            mistakes.put("id", "assessment.desk.badId");
        }
        noteTitle(mistakes, "fr", fr);
        noteTitle(mistakes, "en", en);
        noteTitle(mistakes, "ar", ar);
        if (day().isEmpty()) {
            mistakes.put("asOf", "assessment.desk.badDay");
        }
        return mistakes;
    }

    /** What to freeze; only where there are no mistakes. */
    Editions.Order order() {
        return new Editions.Order(
                new EditionId(text(id)),
                new LocalizedText(text(fr), text(en), text(ar)),
                text(cycle),
                day().orElseThrow());
    }

    private static void noteTitle(Map<String, String> mistakes, String field, @Nullable String title) {
        if (text(title).isEmpty() || text(title).length() > LONGEST_TITLE) {
            mistakes.put(field, "assessment.desk.noTitle");
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(asOf))).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String text(@Nullable String value) {
        return requireNonNullElse(value, "").strip();
    }
}
