package org.marsad.kernel;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that every request needs and that another program may change at any time: asked for once a second at most,
 * and so at most a second old.
 */
public final class Brief<T> {
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private volatile @Nullable Known<T> known;

    /** The value, asked of {@code source} if it was not within the last second. Two requests at once may both ask. */
    public T get(Supplier<T> source) {
        Known<T> last = known;
        if (last != null && System.nanoTime() - last.since() < NANOS) {
            return last.value();
        }
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
