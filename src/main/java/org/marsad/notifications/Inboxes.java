package org.marsad.notifications;

import gg.jte.Content;
import org.marsad.kernel.Language;

/** A person's inbox as a part of other pages. */
public interface Inboxes {
    /** How many notices this person has not read, and reminders that are due. */
    int countOpen(long account);

    /**
     * The newest lines of the inbox with a link to all of it, to be printed as it is.
     *
     * @param most how many lines at most
     */
    Content fragment(Language language, long account, int most);
}
