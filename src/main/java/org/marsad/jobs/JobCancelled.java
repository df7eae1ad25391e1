package org.marsad.jobs;

/** Thrown inside of work that has to stop, for it to let through. */
public final class JobCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Somebody asked the job to stop. */
    public JobCancelled() {
        super("cancelled", null, false, false);
    }
}
