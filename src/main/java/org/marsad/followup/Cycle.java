package org.marsad.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;

/**
 * One round of reporting.
 *
 * @param code its stable code, such as {@code 2025}
 * @param title its name
 * @param from the first day it covers
 * @param to the last day it covers
 * @param opens the first day on which partners can report; before it nothing is due
 * @param deadline the day until whose end, anywhere on earth, reports are on time
 * @param closed the day on which the Secretariat ended it, so that who is silent has no report; null while it lasts
 * @param questionnaire the version of the {@link Questionnaire} it asks
 */
public record Cycle(
        String code,
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        LocalDate opens,
        LocalDate deadline,
        @Nullable LocalDate closed,
        int questionnaire) {
    private static final int NOON = 12;

    /** A cycle that asks the newest questionnaire from its first day on. */
    public Cycle(String code, LocalizedText title, LocalDate from, LocalDate to, LocalDate deadline) {
        this(code, title, from, to, from, deadline, null, Questionnaire.NEWEST);
    }

    /** Whether partners can report: from the first moment of its opening day in universal time. */
    public boolean hasOpened(Instant now) {
        return !now.isBefore(opens.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The moment from which a report is late: the deadline day has ended everywhere, at 12:00 UTC of the next. */
    public Instant late() {
        return deadline.plusDays(1).atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    }

    /** Whether the Secretariat has ended it. */
    public boolean isClosed(Instant now) {
        return closed != null && !now.isBefore(closed.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** Whether it is being reported in: opened and not ended. */
    public boolean isOpen(Instant now) {
        return hasOpened(now) && !isClosed(now);
    }
}
