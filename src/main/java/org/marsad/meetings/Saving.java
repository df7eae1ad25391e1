package org.marsad.meetings;

/** What became of writing. */
public sealed interface Saving {
    /**
     * It was written.
     *
     * @param id of what was written
     */
    record Saved(long id) implements Saving {}

    /** Somebody else wrote meanwhile; nothing was changed, so that whoever writes sees theirs first. */
    record Conflict() implements Saving {}
}
