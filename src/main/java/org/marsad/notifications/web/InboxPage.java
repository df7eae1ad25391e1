package org.marsad.notifications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's inbox.
 *
 * @param due what they still have to do
 * @param told what they were told and is not over, newest first
 * @param action where marking as read is posted to
 * @param all the address of the whole inbox
 * @param more how many lines are left out here
 */
public record InboxPage(List<Line> due, List<Line> told, String action, String all, int more) {
    public InboxPage {
        due = List.copyOf(due);
        told = List.copyOf(told);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return due.isEmpty() && told.isEmpty();
    }

    /**
     * One line.
     *
     * @param text its sentence
     * @param url where it leads
     * @param date when it was told; null for what is due
     * @param unread the number by which it is marked as read; null if it is
     */
    public record Line(
            String text,
            String url,
            @Nullable String date,
            @Nullable Long unread) {}
}
