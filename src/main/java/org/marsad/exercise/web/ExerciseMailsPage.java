package org.marsad.exercise.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mails that would have been sent.
 *
 * @param mails the newest ones
 */
public record ExerciseMailsPage(List<Shown> mails) {
    public ExerciseMailsPage {
        mails = List.copyOf(mails);
    }

    /**
     * A mail that can be read in full.
     *
     * @param subject its subject line
     * @param to whom it is for, and when
     * @param language the code of its language
     * @param direction {@code rtl} or {@code ltr}
     * @param lines what it says
     */
    public record Shown(String subject, String to, String language, String direction, List<Line> lines) {
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a mail.
     *
     * @param text its words, or the address that is shown
     * @param url where it leads, in this program; null for words
     */
    public record Line(String text, @Nullable String url) {}
}
