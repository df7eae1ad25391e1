package org.marsad.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.partners.Relation.Certainty;

/**
 * A meeting of the Process, as it is recorded now.
 *
 * @param id its number, which never changes
 * @param version how often it was written; whoever corrects it names the version they saw
 * @param details what is recorded
 * @param certainty how sure it is; null where the Secretariat recorded it itself
 * @param withdrawn that it was recorded by mistake; null unless it was
 */
public record Meeting(
        long id,
        int version,
        Details details,
        @Nullable Certainty certainty,
        @Nullable Withdrawn withdrawn) {
    /** In which year it counts: that of its first day. */
    public int year() {
        return details.first().getYear();
    }

    /** Whether it has begun on this day and was not withdrawn, so that it is measured. */
    public boolean counts(LocalDate today) {
        return withdrawn == null && !details.first().isAfter(today);
    }

    /**
     * A meeting is never deleted.
     *
     * @param day when it was withdrawn
     * @param why the reason, in the Secretariat’s words
     */
    public record Withdrawn(LocalDate day, String why) {}
}
