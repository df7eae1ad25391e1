package org.marsad.journal;

import java.util.List;
import java.util.OptionalLong;

/** The append-only, tamper-evident record of what happened. */
public interface Journal {
    /** Who acts when an operator uses the command line. */
    String COMMAND_LINE = "command line";

    /** Who acts when the program does something by itself. */
    String PROGRAM = "program";

    /**
     * Writes one line, in the caller's transaction: if that fails, nothing happened and nothing is written.
     *
     * @param actor who: a role or one of the constants above, never the name of a person
     * @param kind what was done, such as {@code plan.import}
     * @param subject to what, by its id
     * @param detail the rest; empty where there is none
     */
    void record(String actor, String kind, String subject, String detail);

    /** The newest lines, newest first. */
    List<Entry> listNewest(int most);

    /** The newest lines about one thing, newest first. */
    List<Entry> listNewest(String subject, int most);

    /** Recomputes every hash; the number of the first line that does not fit, empty if all do. */
    OptionalLong findBroken();
}
