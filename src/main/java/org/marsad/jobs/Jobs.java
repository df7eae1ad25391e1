package org.marsad.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background. A job runs on the node that was asked for it; its state stands in the database, so any node
 * shows it and any node can stop it.
 *
 * <p>The program may end at any moment. A job that shows no sign of life is {@link Job.State#CUT_OFF}, so its work has
 * to be such that nothing half done stays: one transaction, or nothing stored at all.
 */
public interface Jobs {
    /**
     * Starts a job after the others of its kind.
     *
     * @return the job; the one that is there already if the same was ordered before, and then {@code work} is not done
     * @throws org.marsad.kernel.UserError if too many wait
     */
    Job start(JobOrder order, Work work);

    Optional<Job> find(UUID id);

    /**
     * The newest jobs of a kind, newest first.
     *
     * @param account only those of this account; null for everybody's
     */
    List<Job> list(String kind, @Nullable Long account, int most);

    /** Asks a job to stop, which it does within a second or two; nothing happens if it ended already. */
    void cancel(UUID id);

    /**
     * What a job noted, in the order in which it did.
     *
     * @param kind which of its notes
     * @param from the number of the first one, counted from 0
     */
    List<String> listNotes(UUID id, String kind, int from, int most);

    /** How many notes of a kind are kept. */
    int countNotes(UUID id, String kind);

    /** What is done. Whatever it stores has to be one transaction, or the program's end leaves half of it. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @return the outcome, in the kind's own words
         * @throws org.marsad.kernel.UserError with the sentence that the person reads
         */
        String run(Progress progress) throws Exception;
    }
}
