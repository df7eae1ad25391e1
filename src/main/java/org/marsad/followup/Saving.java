package org.marsad.followup;

import java.util.List;

/** What came of saving a {@link Change}. Only {@link Saved} changed anything. */
public sealed interface Saving {
    /** It stands there now. */
    record Saved(Entry entry) implements Saving {}

    /** It stood there already, confirmed. */
    record Same(Entry entry) implements Saving {}

    /**
     * Somebody else changed the question after it was seen; nothing was overwritten.
     *
     * @param theirs what stands there
     * @param yours what was not saved
     */
    record Conflict(Entry theirs, Change yours) implements Saving {}

    /**
     * Some values can't be understood; nothing was saved of this question.
     *
     * @param mistakes what is wrong, field by field
     */
    record Refused(Change yours, List<Remark> mistakes) implements Saving {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }
}
