package org.marsad.followup.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.marsad.followup.Cycle;
import org.marsad.kernel.Texts;

/**
 * Until when a report is on time, in words: the end of the day anywhere on earth, which is noon UTC of the next day.
 *
 * @param words the day, and what its end means
 * @param left how many days are left, or that it has passed
 * @param overdue whether it has passed
 */
public record Due(String words, String left, boolean overdue) {
    static Due of(Texts texts, Cycle cycle, Instant now) {
        LocalDate next = cycle.deadline().plusDays(1);
        Instant end = next.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        long days = Duration.between(now, end).toDays();
        boolean overdue = !now.isBefore(end);
        return new Due(
                texts.t("followup.due", texts.date(cycle.deadline()), texts.date(next)),
                overdue ? texts.t("followup.due.passed") : texts.t("followup.due.left", days),
                overdue);
    }
}
