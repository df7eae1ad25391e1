package org.marsad.initiatives;

import org.jspecify.annotations.Nullable;

/**
 * What came of a file. Each initiative that was read is counted once: created, updated, unchanged or rejected.
 *
 * @param version the version of the format that the file names; null if it could not be read so far
 * @param read initiatives in the file
 * @param created those that were not known
 * @param updated those that say something else than before, or are back
 * @param unchanged those that say the same
 * @param rejected those that were left out
 * @param gone those that the source told before and tells no more
 * @param refused whether nothing was taken in because the file as a whole can't be read
 */
public record ImportOutcome(
        @Nullable String version,
        int read,
        int created,
        int updated,
        int unchanged,
        int rejected,
        int gone,
        boolean refused) {
    public ImportOutcome {
        if (read != created + updated + unchanged + rejected) {
            throw new IllegalArgumentException("counts of " + read + " do not add up");
        }
    }

    /** Whether all that was read was taken in. */
    public boolean isWhole() {
        return !refused && rejected == 0;
    }
}
