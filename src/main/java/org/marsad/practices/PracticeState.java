package org.marsad.practices;

/** Where a version of a practice is. Only what is accepted is public and counts. */
public enum PracticeState {
    /** Being written; seen by its country’s people only. */
    DRAFT,
    /** Handed in; peers may read it and decide. */
    SUBMITTED,
    /** Given back with a reason, to be written on. */
    RETURNED,
    /** Accepted by a peer. It never changes again; a correction is a new version. */
    ACCEPTED;

    /** Whether its country’s people may write on it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
