package org.marsad.indicators;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;

/** What {@code marsad calc} worked out: for a program, and for a person. */
interface Calculated {
    /** Names in a stable order; decimals as text with six digits, null where undefined. */
    Map<String, @Nullable Object> json();

    /** The same as a table. */
    String text(Texts texts);

    /** What a person has to know beside it. */
    default List<String> notes(Texts texts) {
        return List.of();
    }
}
