package org.marsad.jobs;

/** What work tells while it runs. Work that wants to be stopped calls {@link #at} many times a second. */
public interface Progress {
    /** The most notes of one kind that are kept; further ones are passed over. */
    int MOST_NOTES = 10_000;

    /**
     * Tells how far the work is, in the unit of {@link JobOrder#total}. It costs nothing.
     *
     * @throws JobCancelled if somebody asked the job to stop: the work has to undo what it did and let it through
     */
    void at(long done);

    /**
     * Keeps a note beside the job, whatever becomes of the work and of its transaction.
     *
     * @param kind which list it belongs to
     * @param body the note, in the kind's own words
     */
    void note(String kind, String body);

    /**
     * Ends the job inside of the work's own transaction, as its last statement: so the job is done exactly if what it
     * did is stored. Without it, a job is done when its work returns.
     *
     * @param outcome the outcome, in the kind's own words
     */
    void end(String outcome);
}
