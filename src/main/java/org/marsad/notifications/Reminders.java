package org.marsad.notifications;

import java.util.List;

/** What people still have to do, from all modules that remind of something. */
public interface Reminders {
    /** What is due today for this person. */
    List<Reminder> listDue(long account);
}
