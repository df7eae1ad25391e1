package org.marsad.notifications;

import java.util.Collection;
import java.util.List;

/** What people are told. A notice stays in the inbox until it is settled; only what is unread goes into the digest. */
public interface Notices {
    /** Tells one person, in the caller's transaction. What is already open and unread is not said twice. */
    void tell(Notice notice);

    /** Tells several at once. */
    void tell(Collection<Notice> notices);

    /** What was told this person and is not over, newest first. */
    List<OpenNotice> listOpen(long account);

    /** Marks as read; another person's notice stays as it is. */
    void markRead(long account, long notice);

    /** What is over disappears from every inbox and is not mailed any more. */
    void settle(String subject);
}
