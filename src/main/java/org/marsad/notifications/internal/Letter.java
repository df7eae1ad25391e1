package org.marsad.notifications.internal;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.notifications.Mail;

/**
 * A mail that was written and is to be kept in the log.
 *
 * @param account whom it is for
 * @param kind why it was written
 * @param occasion what makes it the same mail as another: the day of a digest, the fingerprint of a link
 * @param content what it says
 * @param link the secret link; null where there is none
 */
record Letter(
        long account,
        Mail.Kind kind,
        String occasion,
        Content content,
        @Nullable String link) {
    /**
     * What a mail says.
     *
     * @param language its language
     * @param subject its subject line
     * @param plain its text
     * @param html the same as HTML
     */
    record Content(Language language, String subject, String plain, String html) {}
}
