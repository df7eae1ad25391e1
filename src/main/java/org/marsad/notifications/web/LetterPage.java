package org.marsad.notifications.web;

import java.util.List;
import org.marsad.kernel.Texts;

/**
 * A mail, all decided; its subject line is its title.
 *
 * @param texts its language
 * @param title its title
 * @param hello whom it speaks to
 * @param parts what it says
 * @param closing why it was sent
 */
public record LetterPage(Texts texts, String title, String hello, List<Part> parts, List<String> closing) {
    public LetterPage {
        parts = List.copyOf(parts);
        closing = List.copyOf(closing);
    }

    /**
     * Lines that belong together.
     *
     * @param heading what they are
     * @param lines the lines
     */
    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sentence that leads somewhere.
     *
     * @param text the sentence
     * @param url where it leads
     */
    public record Line(String text, String url) {}
}
