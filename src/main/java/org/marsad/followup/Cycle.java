package org.marsad.followup;

import java.time.LocalDate;
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
    /** A cycle that asks the newest questionnaire from its first day on. */
    public Cycle(String code, LocalizedText title, LocalDate from, LocalDate to, LocalDate deadline) {
        this(code, title, from, to, from, deadline, null, Questionnaire.NEWEST);
    }
}
