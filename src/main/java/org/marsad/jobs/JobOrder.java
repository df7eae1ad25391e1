package org.marsad.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job to start.
 *
 * @param kind what kind of work; jobs of one kind run one after the other
 * @param once what must not be done twice, such as a decision on one upload: a second order with the same word starts
 *     nothing, so that a double click does no harm
 * @param account whose job it is
 * @param subject what it is about, for a person to read
 * @param details what the kind needs to know of it, in the kind's own words
 * @param upload the files it is done on; null if it needs none
 * @param total how much there is to do, in any unit that {@link Progress#at} then uses; 0 if nobody knows
 */
public record JobOrder(
        String kind,
        String once,
        long account,
        String subject,
        String details,
        @Nullable UUID upload,
        long total) {
    public JobOrder {
        if (kind.isBlank() || once.isBlank()) {
            throw new IllegalArgumentException("a job needs a kind and a word for what is done once");
        }
    }
}
