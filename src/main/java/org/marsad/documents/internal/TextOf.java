package org.marsad.documents.internal;

import java.time.Duration;
import org.marsad.kernel.UserError;

/**
 * The text of a file as it is read, within a time and a length. Pages are separated by form feeds, lines by line feeds,
 * cells by tabs, as the search for personal data expects it.
 */
final class TextOf {
    private static final int LONGEST = 4_000_000;

    private final StringBuilder text = new StringBuilder();
    private final long end;
    private boolean complete = true;

    TextOf(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** @throws UserError if the time is over, so that no file keeps the program busy */
    void checkTime() {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - end > 0) {
            throw new UserError("documents.slow");
        }
    }

    void add(CharSequence more) {
        checkTime();
        if (text.length() + more.length() > LONGEST) {
            complete = false;
        } else {
            text.append(more);
        }
    }

    void add(char one) {
        if (text.length() < LONGEST) {
            text.append(one);
        }
    }

    /** Something in the file can't be read, such as a picture of text or a file within: a person must look at it. */
    void isNotAll() {
        complete = false;
    }

    /** Whether all of the file was read. */
    boolean complete() {
        return complete;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
