package org.marsad.notifications;

import java.util.List;

/**
 * Something a person still has to do. It is computed from what is so today, never stored, so that it stops by itself
 * when it is done.
 *
 * @param account whom it is for; an escalation is a reminder to another account with an occasion of its own
 * @param key the message key of its sentence
 * @param arguments what fills the sentence's numbered places, as text
 * @param path the page it leads to, without the language
 * @param occasion why it is said now, such as {@code deadline-14:2026:SEN}: it is mailed once per account and occasion
 */
public record Reminder(long account, String key, List<String> arguments, String path, String occasion) {
    public Reminder {
        if (!path.startsWith("/") || occasion.isBlank()) {
            throw new IllegalArgumentException(key + " leads to " + path + " because of " + occasion);
        }
        arguments = List.copyOf(arguments);
    }
}
