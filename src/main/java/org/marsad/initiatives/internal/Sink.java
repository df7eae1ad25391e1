package org.marsad.initiatives.internal;

import org.jspecify.annotations.Nullable;

/** Where the readers of the formats put what they read, one initiative after the other. */
interface Sink {
    /** The version of the format, known before the first initiative. */
    void version(String version);

    /** An initiative; null for one that was read and has to be left out. */
    void put(@Nullable Draft draft);
}
