package org.marsad.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * What is recorded of a meeting.
 *
 * @param title its title, in the language in which it is written
 * @param language that language, such as {@code fr}
 * @param kind what kind of meeting
 * @param first its first day
 * @param last its last day
 * @param place the town; empty where it is not known or there is none
 * @param country the partner in which it was; null where it was in none, or online only
 * @param online whether one could take part from afar
 * @param domains ids of the plan’s domains that it was about, such as {@code D4}
 * @param actions ids of the plan’s actions that it was about, such as {@code A17}
 * @param hosts who invited or chaired
 * @param employers whether employers were present
 * @param attendance which partners were present
 * @param people how many people took part
 * @param source where all this is said: a web address, or the name of a document; empty where there is none
 * @param note what else must be known of it, in the title’s language; empty for nothing
 */
public record Details(
        String title,
        String language,
        MeetingKind kind,
        LocalDate first,
        LocalDate last,
        String place,
        @Nullable PartnerCode country,
        boolean online,
        List<String> domains,
        List<String> actions,
        List<PartnerCode> hosts,
        Employers employers,
        Attendance attendance,
        People people,
        String source,
        String note) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 2000;
    private static final int EARLIEST = 2006;

    public Details {
        domains = List.copyOf(domains);
        actions = List.copyOf(actions);
        hosts = List.copyOf(hosts);
    }

    /** What can’t be so: fields with the keys of sentences that say what to do. Empty if all is well. */
    public Map<String, String> mistakes() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "title", title.isBlank(), "meetings.mistake.title");
        put(all, "title", title.length() > LONGEST_TITLE, "meetings.mistake.long");
        put(all, "first", first.getYear() < EARLIEST, "meetings.mistake.early");
        put(all, "last", last.isBefore(first), "meetings.mistake.last");
        put(all, "last", last.isAfter(first.plusDays(31)), "meetings.mistake.length");
        put(all, "place", place.length() > LONGEST_TITLE, "meetings.mistake.long");
        put(all, "source", source.length() > LONGEST_TEXT, "meetings.mistake.long");
        put(all, "note", note.length() > LONGEST_TEXT, "meetings.mistake.long");
        put(all, "women", tooMany(), "meetings.mistake.women");
        return all;
    }

    /** Whether it is the address of a page, and not of something that a browser would run. */
    public static boolean isLink(String text) {
        return text.length() <= LONGEST_TEXT && text.matches("https?://[^\\s<>\"]+");
    }

    private boolean tooMany() {
        Integer all = people.all();
        int women = people.women() == null ? 0 : people.women();
        int men = people.men() == null ? 0 : people.men();
        return all != null && women + men > all;
    }

    private static void put(Map<String, String> all, String field, boolean wrong, String key) {
        if (wrong) {
            all.putIfAbsent(field, key);
        }
    }
}
