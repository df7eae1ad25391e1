package org.marsad.meetings.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Employers;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.People;

/** A meeting as the form sent it: what is missing is null. */
record MeetingForm(
        @Nullable String seen,
        @Nullable String title,
        @Nullable String written,
        @Nullable String kind,
        @Nullable String first,
        @Nullable String last,
        @Nullable String place,
        @Nullable String country,
        @Nullable String online,
        @Nullable List<String> domains,
        @Nullable List<String> actions,
        @Nullable List<String> hosts,
        @Nullable String employers,
        @Nullable String attendance,
        @Nullable List<String> present,
        @Nullable String african,
        @Nullable String european,
        @Nullable String observers,
        @Nullable String all,
        @Nullable String women,
        @Nullable String men,
        @Nullable String source,
        @Nullable String note) {
    static MeetingForm of(Details it, int version) {
        var listed = it.attendance() instanceof Attendance.Listed list ? codes(list.present()) : null;
        var counted = it.attendance() instanceof Attendance.Counted numbers ? numbers : null;
        return new MeetingForm(
                String.valueOf(version),
                it.title(),
                it.language(),
                it.kind().name(),
                it.first().toString(),
                it.last().toString(),
                it.place(),
                it.country() == null ? null : it.country().value(),
                it.online() ? "true" : null,
                it.domains(),
                it.actions(),
                codes(it.hosts()),
                it.employers().name(),
                it.attendance().code(),
                listed,
                counted == null ? null : String.valueOf(counted.african()),
                counted == null ? null : String.valueOf(counted.european()),
                counted == null ? null : number(counted.observers()),
                number(it.people().all()),
                number(it.people().women()),
                number(it.people().men()),
                it.source(),
                it.note());
    }

    /** Nothing typed yet, in the reader’s language. */
    static MeetingForm empty(String language) {
        return new MeetingForm(
                null, null, language, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null);
    }

    static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "").replace("\0", "").strip();
    }

    static List<String> list(@Nullable List<String> ticked) {
        return ticked == null ? List.of() : ticked;
    }

    /** The version that the form shows; none for a new meeting. */
    int version() {
        String typed = text(seen);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** @param known the partners that there are */
    Read read(Set<String> known, Set<String> plan) {
        Reader in = new Reader(new LinkedHashMap<>());
        if (text(title).isEmpty()) {
            in.mistakes.put("title", "meetings.mistake.title");
        }
        LocalDate begins = in.day("first", first);
        LocalDate ends = text(last).isEmpty() ? begins : in.day("last", last);
        Attendance present = attendance(in, known);
        People people = new People(in.number("all", all), in.number("women", women), in.number("men", men));
        MeetingKind what = Arrays.stream(MeetingKind.values())
                .filter(it -> it.name().equals(text(kind)))
                .findFirst()
                .orElse(null);
        if (what == null) {
            in.mistakes.put("kind", "meetings.mistake.kind");
        }
        if (begins == null || ends == null || what == null || !in.mistakes.isEmpty()) {
            return new Read(null, in.mistakes);
        }
        String where = text(country);
        Details details = new Details(
                text(title),
                text(written).matches("[a-z]{2}") ? text(written) : "fr",
                what,
                begins,
                ends,
                text(place),
                known.contains(where) && where.length() == 3 ? new PartnerCode(where) : null,
                text(online).equals("true"),
                list(domains).stream().filter(plan::contains).sorted().toList(),
                list(actions).stream().filter(plan::contains).sorted().toList(),
                partners(hosts, known),
                Arrays.stream(Employers.values())
                        .filter(it -> it.name().equals(text(employers)))
                        .findFirst()
                        .orElse(Employers.UNKNOWN),
                present,
                people,
                text(source),
                text(note));
        return new Read(details, details.mistakes());
    }

    private Attendance attendance(Reader in, Set<String> known) {
        switch (text(attendance)) {
            case "listed" -> {
                List<PartnerCode> ticked = partners(present, known);
                if (!ticked.isEmpty()) {
                    return new Attendance.Listed(ticked);
                }
                in.mistakes.put("attendance", "meetings.mistake.nobody");
            }
            case "counted" -> {
                Integer south = in.number("african", african);
                Integer north = in.number("european", european);
                Integer aside = in.number("observers", observers);
                if (south != null && north != null && (aside == null || aside <= south + north)) {
                    return new Attendance.Counted(south, north, aside);
                }
                in.mistakes.putIfAbsent("attendance", "meetings.mistake.numbers");
            }
            default -> {
                if (!list(present).isEmpty()
                        || !text(african).isEmpty()
                        || !text(european).isEmpty()) {
                    in.mistakes.put("attendance", "meetings.mistake.attendance");
                }
            }
        }
        return Attendance.UNKNOWN;
    }

    private static List<PartnerCode> partners(@Nullable List<String> ticked, Set<String> known) {
        return list(ticked).stream()
                .filter(known::contains)
                .sorted()
                .map(PartnerCode::new)
                .toList();
    }

    private static List<String> codes(List<PartnerCode> partners) {
        return partners.stream().map(PartnerCode::value).toList();
    }

    private static @Nullable String number(@Nullable Integer it) {
        return it == null ? null : it.toString();
    }

    /**
     * What was meant.
     *
     * @param details the meeting; null where it can’t be made of what was typed
     * @param mistakes fields with the keys of sentences
     */
    record Read(@Nullable Details details, Map<String, String> mistakes) {
        boolean isGood() {
            return details != null && mistakes.isEmpty();
        }

        Details good() {
            return requireNonNull(details);
        }
    }

    /** Reads fields, and keeps what is wrong with them. */
    private record Reader(Map<String, String> mistakes) {
        @Nullable
        LocalDate day(String field, @Nullable String typed) {
            try {
                LocalDate day = LocalDate.parse(text(typed));
                if (day.getYear() < 10_000) {
                    return day;
                }
            } catch (DateTimeException _) {
                // Said below, as for a day too far away.
            }
            mistakes.put(field, "meetings.mistake.day");
            return null;
        }

        @Nullable
        Integer number(String field, @Nullable String typed) {
            String text = text(typed);
            if (text.isEmpty()) {
                return null;
            }
            if (!text.matches("\\d{1,6}")) {
                mistakes.put(field, "meetings.mistake.number");
                return null;
            }
            return Integer.valueOf(text);
        }
    }
}
