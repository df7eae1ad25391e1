package org.marsad.practices;

import java.util.List;

/** What came of writing on a practice or deciding on it. */
public sealed interface Outcome {
    /** It is done; as it stands now. */
    record Done(Practice practice) implements Outcome {}

    /** Something has to be mended first. The practice is as saved before; {@code saved} where the text was kept all the same. */
    record Faulty(List<Fault> faults, boolean saved) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else wrote or decided meanwhile; nothing was overwritten. */
    record Overtaken(Practice theirs) implements Outcome {}
}
