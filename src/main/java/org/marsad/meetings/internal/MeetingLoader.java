package org.marsad.meetings.internal;

import org.marsad.journal.Journal;
import org.marsad.meetings.Meetings;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Brings the meetings that the program carries into the database when it starts: each once. */
@Component
class MeetingLoader implements InitializingBean {
    private final Meetings meetings;

    MeetingLoader(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void afterPropertiesSet() {
        meetings.addFacts(MeetingFile.read(), Journal.PROGRAM);
    }
}
