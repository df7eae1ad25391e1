package org.marsad.publishing;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one after the other, wherever they go: into memory or straight into a file. */
public interface Rows {
    /** Adds a row with one cell a column; null is a missing value, anything else is written as its text. */
    void add(@Nullable Object... cells);
}
