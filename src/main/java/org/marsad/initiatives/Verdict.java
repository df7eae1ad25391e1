package org.marsad.initiatives;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person decided about two reports. */
public enum Verdict {
    /** They are of the same initiative: one record from now on. */
    SAME,
    /** They are of two initiatives: nobody is asked again. */
    APART,
    /** What was decided before no longer holds: the two may be proposed again. */
    UNDONE;

    /** As in forms and in the database, such as {@code same}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
