package org.marsad.notifications;

import java.time.LocalDate;
import java.util.List;

/** A module that has something to remind people of: a bean of this type is all it takes. */
@FunctionalInterface
public interface ReminderSource {
    /**
     * What is due on this day, in the order of the digest. The same reminder may be returned day after day: it stays in
     * the inbox and is mailed once.
     */
    List<Reminder> listDue(LocalDate today);

    /** What is due for one person; to be answered more cheaply where that is possible. */
    default List<Reminder> listDue(LocalDate today, long account) {
        return listDue(today).stream().filter(it -> it.account() == account).toList();
    }
}
