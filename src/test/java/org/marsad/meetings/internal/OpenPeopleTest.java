package org.marsad.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.meetings.MadeUpMeetings.meeting;
import static org.marsad.meetings.MadeUpMeetings.on;
import static org.marsad.meetings.MadeUpMeetings.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.People;

class OpenPeopleTest {
    @Test
    void manyAreOpenAndNobodyIsToo() {
        assertThat(OpenPeople.of(List.of(told(1, 30, 30), told(2, 0, 40)))).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void whatHidesFewWomenHidesAnotherSoThatTheYearTellsNothing() {
        assertThat(OpenPeople.of(List.of(told(1, 3, 30), told(2, 20, 20), told(3, 50, 50))))
                .containsExactly(3L);
    }

    @Test
    void severalThatAreManyTogetherHideNoOther() {
        assertThat(OpenPeople.of(List.of(told(1, 3, 30), told(2, 4, 20), told(3, 50, 50))))
                .containsExactly(3L);
    }

    @Test
    void whatIsNotKnownIsNotOpen() {
        assertThat(OpenPeople.of(List.of(meeting(1, on("2024-01-01"))))).isEmpty();
    }

    private static Meeting told(long id, int women, int men) {
        return meeting(id, with(on("2024-01-01"), Attendance.UNKNOWN, new People(women + men, women, men)));
    }
}
