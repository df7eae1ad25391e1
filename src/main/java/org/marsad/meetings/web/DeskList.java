package org.marsad.meetings.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Meeting;

/**
 * All meetings at the Secretariat’s desk, with what is still to be said of each.
 *
 * @param create where a new one is recorded
 * @param rows latest first
 */
public record DeskList(String create, List<Row> rows) {
    public DeskList {
        rows = List.copyOf(rows);
    }

    static DeskList of(DeskWords desk, List<Meeting> all) {
        return new DeskList(desk.create(), all.stream().map(it -> row(desk, it)).toList());
    }

    private static Row row(DeskWords desk, Meeting it) {
        return new Row(
                it.details().title(),
                it.details().language(),
                desk.one(it.id()),
                desk.words().kind(it.details()),
                desk.words().when(it.details()),
                it.withdrawn() == null
                        ? lacks(desk, it.details())
                        : desk.words().t("meetings.desk.withdrawn"));
    }

    /** What the indicators of the Process wait for. */
    private static @Nullable String lacks(DeskWords desk, Details it) {
        List<String> lacking = new ArrayList<>();
        if (it.domains().isEmpty() && it.actions().isEmpty()) {
            lacking.add(desk.words().t("meetings.field.domains"));
        }
        if (it.attendance().equals(Attendance.UNKNOWN)) {
            lacking.add(desk.words().t("meetings.field.attendance"));
        }
        if (!it.people().isTold()) {
            lacking.add(desk.words().t("meetings.field.people"));
        }
        return lacking.isEmpty()
                ? null
                : desk.words().t("meetings.desk.lacks", String.join(desk.words().t("meetings.comma"), lacking));
    }

    /**
     * A meeting.
     *
     * @param lacks what is not known yet, or that it was withdrawn; null for nothing
     */
    public record Row(
            String title,
            String language,
            String url,
            String kind,
            String when,
            @Nullable String lacks) {}
}
