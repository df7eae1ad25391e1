package org.marsad.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * A decision or recommendation of a meeting, and what became of it.
 *
 * @param id its number, which never changes
 * @param meeting of which meeting
 * @param version how often it was written
 * @param words what is to be done
 * @param closing what was done; null while it is open
 */
public record Recommendation(
        long id,
        long meeting,
        int version,
        Words words,
        @Nullable Closing closing) {
    /** Whether its due day has come. */
    public boolean isDue(LocalDate today) {
        return words.due() != null && !words.due().isAfter(today);
    }

    /**
     * What is to be done.
     *
     * @param text in the words of the meeting
     * @param language of the text
     * @param owner whose turn it is: a partner; null for the Secretariat
     * @param due until when; null where the meeting set no day, so that it is never measured
     */
    public record Words(
            String text,
            String language,
            @Nullable PartnerCode owner,
            @Nullable LocalDate due) {
        /** @param made the first day of the meeting that made it */
        public Map<String, String> mistakes(LocalDate made) {
            Map<String, String> all = new LinkedHashMap<>();
            if (text.isBlank()) {
                all.put("text", "meetings.mistake.text");
            } else if (text.length() > Details.LONGEST_TEXT) {
                all.put("text", "meetings.mistake.long");
            }
            if (due != null && due.isBefore(made)) {
                all.put("due", "meetings.mistake.due");
            }
            return all;
        }
    }

    /**
     * What was done.
     *
     * @param day when it was done
     * @param text what was done, in one sentence
     * @param language of the sentence
     * @param link where it can be seen; empty for nowhere
     */
    public record Closing(LocalDate day, String text, String language, String link) {
        /**
         * @param made the first day of the meeting
         * @param today nothing is done later than this
         */
        public Map<String, String> mistakes(LocalDate made, LocalDate today) {
            Map<String, String> all = new LinkedHashMap<>();
            if (day.isBefore(made)) {
                all.put("day", "meetings.mistake.closed");
            } else if (day.isAfter(today)) {
                all.put("day", "meetings.mistake.future");
            }
            if (text.isBlank()) {
                all.put("done", "meetings.mistake.done");
            } else if (text.length() > Details.LONGEST_TEXT) {
                all.put("done", "meetings.mistake.long");
            }
            if (!link.isEmpty() && !Details.isLink(link)) {
                all.put("link", "meetings.mistake.source");
            }
            return all;
        }
    }
}
