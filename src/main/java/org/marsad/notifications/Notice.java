package org.marsad.notifications;

import java.util.List;

/**
 * One line for one person: something happened that they should know. The sentence is made when it is read, in the
 * reader's language, so the module that tells brings the sentence.
 *
 * @param account whom it is for
 * @param key the message key of its sentence, such as {@code followup.notice.returned}
 * @param subject what it is about, such as {@code report:2026:SEN}; {@link Notices#settle} takes all of one subject away
 * @param arguments what fills the sentence's numbered places, as text
 * @param path the page it leads to, without the language, such as {@code /plan}
 */
public record Notice(long account, String key, String subject, List<String> arguments, String path) {
    public Notice {
        if (!path.startsWith("/") || subject.isBlank()) {
            throw new IllegalArgumentException(key + " leads to " + path + " about " + subject);
        }
        arguments = List.copyOf(arguments);
    }
}
