package org.marsad.plan.internal;

import java.util.Optional;

/**
 * A piece of the official text that belongs together, footnotes and page breaks removed.
 *
 * @param line where it starts in the file
 * @param heading what it opens; none for running text
 * @param text its words, those of the heading without its number
 */
record Paragraph(int line, Optional<Heading> heading, String text) {
    /** Whether it is the heading of an action or of the final clause, to which all belongs that follows. */
    boolean takesAll() {
        return heading.map(Heading::part)
                .filter(it -> it == Part.ACTION || it == Part.FINAL_CLAUSE)
                .isPresent();
    }

    Paragraph with(String more) {
        return new Paragraph(line, heading, more);
    }
}
