package org.marsad.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.kernel.PartnerCode;

/** Meetings for tests. */
public final class MadeUpMeetings {
    private MadeUpMeetings() {}

    /** A thematic meeting of which only title and day are known. */
    public static Details on(String day) {
        return new Details(
                "Réunion d’essai",
                "fr",
                MeetingKind.TECHNICAL,
                LocalDate.parse(day),
                LocalDate.parse(day),
                "Dakar",
                new PartnerCode("SEN"),
                false,
                List.of(),
                List.of(),
                List.of(),
                Employers.UNKNOWN,
                Attendance.UNKNOWN,
                People.UNKNOWN,
                "",
                "");
    }

    public static Details about(Details it, List<String> domains, List<String> actions, Employers employers) {
        return new Details(
                it.title(),
                it.language(),
                it.kind(),
                it.first(),
                it.last(),
                it.place(),
                it.country(),
                it.online(),
                domains,
                actions,
                it.hosts(),
                employers,
                it.attendance(),
                it.people(),
                it.source(),
                it.note());
    }

    public static Details with(Details it, Attendance attendance, People people) {
        return new Details(
                it.title(),
                it.language(),
                it.kind(),
                it.first(),
                it.last(),
                it.place(),
                it.country(),
                it.online(),
                it.domains(),
                it.actions(),
                it.hosts(),
                it.employers(),
                attendance,
                people,
                it.source(),
                it.note());
    }

    public static Attendance listed(String... codes) {
        return new Attendance.Listed(Stream.of(codes).map(PartnerCode::new).toList());
    }

    /** As the store gives it. */
    public static Meeting meeting(long id, Details details) {
        return new Meeting(id, 1, details, null, null);
    }
}
