package org.marsad.initiatives;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Giving initiatives back in the standard in which they came: nothing that was accepted is missing. */
public interface Exports {
    /**
     * Writes the IATI activities that their sources still tell, as one file of version 2.03; however many they are,
     * a few at a time are in memory.
     *
     * @param source only those of this source; null for all
     * @return how many were written
     */
    int writeIati(@Nullable String source, Writer out) throws IOException;
}
