package org.marsad.kernel;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that every request needs and that another program may change at any time: asked for once a second at most,
 * and so at most a second old, and as much more as asking takes.
 */
public final class Brief<T> {
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable Known<T> known;

    /**
     * The value, asked of {@code source} if it was not within the last second. While one request asks, the others get
     * the last value; where there is none yet, all ask.
     */
    public T get(Supplier<T> source) {
        Known<T> last = known;
        if (last == null) {
            return ask(source);
        }
        if (System.nanoTime() - last.since() < NANOS || !asking.compareAndSet(false, true)) {
            return last.value();
        }
        try {
            return ask(source);
        } finally {
            asking.set(false);
        }
    }

    private T ask(Supplier<T> source) {
        long now = System.nanoTime();
        T value = source.get();
        known = new Known<>(value, now);
        return value;
    }

    /** The next one who needs the value asks again. */
    public void forget() {
        known = null;
    }

    private record Known<T>(T value, long since) {}
}
