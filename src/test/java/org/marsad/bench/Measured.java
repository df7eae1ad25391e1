package org.marsad.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was measured of one address.
 *
 * @param nanos what each request took
 * @param elapsed what all took together, at once
 */
record Measured(List<Long> nanos, long elapsed) {
    static final Measured NOTHING = new Measured(List.of(), 0);

    Measured {
        nanos = nanos.stream().sorted().toList();
    }

    Measured and(Measured other) {
        return new Measured(Stream.concat(nanos.stream(), other.nanos.stream()).toList(), elapsed + other.elapsed);
    }

    double perSecond() {
        return nanos.size() * (double) Duration.ofSeconds(1).toNanos() / elapsed;
    }

    /** The time in milliseconds that this share of the requests needed at most. */
    double millis(double share) {
        int index = (int) Math.min(nanos.size() - 1L, (long) (share * nanos.size()));
        return nanos.get(index) / (double) Duration.ofMillis(1).toNanos();
    }
}
