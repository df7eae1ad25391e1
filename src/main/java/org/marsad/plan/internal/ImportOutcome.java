package org.marsad.plan.internal;

import java.util.List;
import org.marsad.plan.WordingVersion;

/** What came of an import. */
sealed interface ImportOutcome {
    /** The version that the file is. */
    WordingVersion version();

    /** A new version was kept; {@code changed} are the node ids whose text differs from the version before. */
    record Imported(WordingVersion version, List<String> changed) implements ImportOutcome {
        public Imported {
            changed = List.copyOf(changed);
        }
    }

    /** The same file was imported before; nothing was changed. */
    record Known(WordingVersion version) implements ImportOutcome {}
}
