package org.marsad.followup;

import java.util.function.Supplier;

/**
 * Lets one person at a time act on a report, so that what they saw can be compared with what is there and nothing
 * happens twice, whoever clicks where.
 */
public interface Turns {
    /** Does something in a transaction during which nobody else takes a turn on this report. */
    <T> T take(Draft draft, Supplier<T> act);
}
