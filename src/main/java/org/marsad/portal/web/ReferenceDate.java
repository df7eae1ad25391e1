package org.marsad.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;
import org.marsad.publishing.ApiAnswers;

/** The day on which a reader wants the lists; whoever types one that does not exist is told how to write it. */
final class ReferenceDate {
    private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private ReferenceDate() {}

    /** @throws UserError if it is not a date between 2006, when the Process began, and 2100 */
    static Optional<LocalDate> read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (!day.isBefore(FIRST) && day.isBefore(LAST)) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a day out of range.
        }
        throw new UserError("portal.date", ApiAnswers.shortened(typed));
    }
}
