package org.marsad.meetings.web;

import java.util.List;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Meetings;
import org.marsad.meetings.Recommendation;
import org.marsad.publishing.DataTable;
import org.marsad.publishing.DataTable.Outline;
import org.marsad.publishing.DataTable.Reference;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.PublishedTable;
import org.marsad.publishing.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the data package has of meetings. */
@Configuration(proxyBeanMethods = false)
class MeetingTables {
    private static final List<Field> RECOMMENDATION = List.of(
            Field.of("id", Type.INTEGER).always(),
            Field.of("meeting", Type.INTEGER).always(),
            Field.text("text").always(),
            Field.text("language").always(),
            Field.text("owner"),
            Field.of("due", Type.DATE),
            Field.of("closed", Type.DATE),
            Field.text("outcome"),
            Field.text("outcome_language"),
            Field.text("link"));

    @Bean
    DataTable meetingsTable(Meetings meetings) {
        return new PublishedTable(
                new Outline(
                        "meetings",
                        MeetingsDocument.FIELDS,
                        List.of("id"),
                        List.of(new Reference("country", "partners", "code"))),
                "meetings.column.",
                (_, rows) -> {
                    List<Meeting> all = meetings.list();
                    MeetingsDocument.write(all, Told.of(meetings, all), rows);
                });
    }

    @Bean
    DataTable recommendationsTable(Meetings meetings) {
        return new PublishedTable(
                new Outline(
                        "recommendations",
                        RECOMMENDATION,
                        List.of("id"),
                        List.of(
                                new Reference("meeting", "meetings", "id"),
                                new Reference("owner", "partners", "code"))),
                "meetings.recommended.",
                (_, rows) -> {
                    List<Meeting> all = meetings.list();
                    Told told = Told.of(meetings, all);
                    all.forEach(it -> told.recommendations(it).forEach(one -> write(one, rows)));
                });
    }

    private static void write(Recommendation it, Rows rows) {
        PartnerCode owner = it.words().owner();
        var closing = it.closing();
        rows.add(
                it.id(),
                it.meeting(),
                it.words().text(),
                it.words().language(),
                owner,
                it.words().due(),
                closing == null ? null : closing.day(),
                closing == null ? null : closing.text(),
                closing == null ? null : closing.language(),
                closing == null || closing.link().isEmpty() ? null : closing.link());
    }
}
