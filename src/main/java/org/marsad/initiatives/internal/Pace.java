package org.marsad.initiatives.internal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.marsad.initiatives.ImportListener;

/** How far an import is, told again and again also where nothing is read, so that it can be stopped everywhere. */
final class Pace {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ImportListener listener;
    private long read;

    Pace(ImportListener listener) {
        this.listener = listener;
    }

    void read(long bytes) {
        read = bytes;
        listener.read(bytes);
    }

    void beat() {
        listener.read(read);
    }

    /** Tries it until it succeeds. */
    void waitFor(BooleanSupplier attempt) {
        while (!attempt.getAsBoolean()) {
            beat();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
