package org.marsad.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;

/**
 * Work in the background, as it is now. Its state stands in the database, so every node shows the same.
 *
 * @param id its number
 * @param kind what kind of work; jobs of one kind run one after the other
 * @param account whose job it is
 * @param subject what it is about, for a person to read, such as a file's name
 * @param details what the kind needs to know of it, in the kind's own words
 * @param upload the files it is done on; null if it needs none
 * @param state how far it is
 * @param done how much of {@code total} is done
 * @param total how much there is to do, in the same unit, such as bytes; 0 if nobody knows
 * @param cancelling whether somebody asked it to stop
 * @param outcome what came of it, in the kind's own words; null until it is done
 * @param mistake the message key of the sentence that says why it failed; null unless it did
 * @param arguments what fills the sentence's places
 * @param created when it was asked for
 * @param ended when it ended; null as long as it goes on
 */
public record Job(
        UUID id,
        String kind,
        long account,
        String subject,
        String details,
        @Nullable UUID upload,
        State state,
        long done,
        long total,
        boolean cancelling,
        @Nullable String outcome,
        @Nullable String mistake,
        List<Object> arguments,
        Instant created,
        @Nullable Instant ended) {
    private static final int WHOLE = 100;

    public Job {
        arguments = List.copyOf(arguments);
    }

    /** Whether it still goes on, or will. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** How much of it is done, in percent rounded down; 100 only at its end. */
    public int percent() {
        if (state == State.DONE) {
            return WHOLE;
        }
        return total <= 0 ? 0 : (int) Math.clamp(done * WHOLE / total, 0, WHOLE - 1);
    }

    /** Why it failed, as a sentence; null unless it did. */
    public @Nullable String mistakeIn(Texts texts) {
        return mistake == null ? null : texts.t(mistake, arguments.toArray());
    }

    /** How far a job is. */
    public enum State {
        /** It waits until other jobs of its kind are done. */
        WAITING,
        RUNNING,
        /** It ended by itself; {@link #outcome} says what came of it. */
        DONE,
        /** It ended with a mistake. */
        FAILED,
        /** Somebody stopped it. */
        CANCELLED,
        /** The program stopped in the middle of it. */
        CUT_OFF;

        /** As in the database and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The word for people. */
        public String in(Texts texts) {
            return texts.t("jobs.state." + code());
        }

        /** @throws IllegalArgumentException if there is none */
        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
