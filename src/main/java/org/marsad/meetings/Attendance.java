package org.marsad.meetings;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/** Which partners were present, as far as it is known. Unknown is never nobody. */
public sealed interface Attendance {
    /** Nothing is known. */
    Attendance UNKNOWN = new Unknown();

    /** The code of its kind, the end of message keys {@code meetings.attendance.CODE}. */
    String code();

    /**
     * Each one is known: States and organisations.
     *
     * @param present by code
     */
    record Listed(List<PartnerCode> present) implements Attendance {
        public Listed {
            SortedSet<PartnerCode> sorted = new TreeSet<>(present);
            if (sorted.isEmpty()) {
                throw new IllegalArgumentException("a list of nobody");
            }
            present = List.copyOf(sorted);
        }

        @Override
        public String code() {
            return "listed";
        }
    }

    /**
     * Only the numbers of States are known.
     *
     * @param african how many African States, the observers among them
     * @param european how many European States
     * @param observers how many of these have observer status; null where it is not known
     */
    record Counted(int african, int european, @Nullable Integer observers) implements Attendance {
        public Counted {
            if (african < 0 || european < 0 || observers != null && (observers < 0 || observers > african + european)) {
                throw new IllegalArgumentException("no numbers of States: " + african + ", " + european);
            }
        }

        @Override
        public String code() {
            return "counted";
        }
    }

    /** Neither list nor numbers are known. */
    record Unknown() implements Attendance {
        @Override
        public String code() {
            return "unknown";
        }
    }
}
