package org.marsad.initiatives;

import java.util.Locale;

/** What a problem in a file costs: an error leaves the initiative, or the whole file, out; a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** As in JSON: {@code error} or {@code warning}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
