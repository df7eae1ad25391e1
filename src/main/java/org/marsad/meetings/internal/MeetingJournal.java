package org.marsad.meetings.internal;

import java.util.List;
import java.util.stream.Stream;
import org.marsad.journal.Entry;
import org.marsad.journal.Journal;
import org.marsad.meetings.Meetings.Change;

/** The lines of meetings in the journal: which fields changed, never what people wrote. */
record MeetingJournal(Journal journal) {
    private static final String KIND = "meetings.";
    private static final int MOST = 200;

    void record(String actor, String what, long meeting, List<String> fields) {
        journal.record(actor, KIND + what, subject(meeting), String.join(" ", fields));
    }

    List<Change> list(long meeting) {
        return journal.listNewest(subject(meeting), MOST).stream()
                .filter(it -> it.kind().startsWith(KIND))
                .map(MeetingJournal::change)
                .toList();
    }

    private static Change change(Entry it) {
        return new Change(
                it.at(),
                it.actor(),
                it.kind().substring(KIND.length()),
                Stream.of(it.detail().split(" ")).filter(one -> !one.isEmpty()).toList());
    }

    private static String subject(long meeting) {
        return "meeting " + meeting;
    }
}
