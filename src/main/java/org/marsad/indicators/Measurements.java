package org.marsad.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tools published: all of it went through disclosure control, and nothing else is stored. */
public interface Measurements {
    /**
     * Asks every tool what it measures, and publishes what changed and may be known.
     *
     * @return how many tools had something new
     */
    int publish();

    /** The newest release of an indicator, by area and period. */
    List<Published> listNewest(String indicator);

    /** The newest release of every indicator, by indicator, area and period. */
    List<Published> listNewest();

    /**
     * A value that was published, or that there is none.
     *
     * @param measurement its counts; null in it where there is no value
     * @param flag why there is no value; null if there is one
     * @param source the tool
     * @param vintage the day of the release
     */
    record Published(Measurement measurement, @Nullable Flag flag, String source, LocalDate vintage) {}

    /** Why there is no value. */
    enum Flag {
        /** Nothing is known. It is not zero. */
        MISSING,
        /** It is known, and would tell of few people. */
        HIDDEN
    }
}
