package org.marsad.notifications;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;

/**
 * A mail in the log: composed once, handed to the mail server at most once.
 *
 * @param id its number
 * @param account whom it is for; no address is kept here
 * @param kind why it was written
 * @param language the language it is written in
 * @param subject its subject line
 * @param plain its text
 * @param html the same as HTML
 * @param link the secret link, which stands nowhere else; null once it was handed over
 * @param state what became of it
 * @param at when it was composed or last changed its state
 */
public record Mail(
        long id,
        long account,
        Kind kind,
        Language language,
        String subject,
        String plain,
        String html,
        @Nullable String link,
        State state,
        Instant at) {

    /** Where the secret link stands in the texts. */
    public static final String LINK = "https://link.invalid/";

    /** Why a mail was written. */
    public enum Kind {
        /** What is new for a person, at most once a day. */
        DIGEST("digest"),
        /** The link to sign in. */
        SIGN_IN("sign-in"),
        /** The link to begin. */
        INVITATION("invitation");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The kind with this code. */
        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(it -> it.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What became of a mail. */
    public enum State {
        /** To be handed to the mail server. */
        WAITING("waiting"),
        /** Handed over, or being so: written down before it is tried. Found after a crash, nobody knows. */
        SENDING("sending"),
        /** The mail server has taken it. */
        SENT("sent"),
        /** Nothing was handed over; to be tried again. */
        FAILED("failed"),
        /** Never leaves: there is no mail server, or this is an exercise. */
        KEPT("kept");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The state with this code. */
        public static State of(String code) {
            return Arrays.stream(values())
                    .filter(it -> it.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The secret link, while it is known. */
    public Optional<String> findLink() {
        return Optional.ofNullable(link);
    }
}
