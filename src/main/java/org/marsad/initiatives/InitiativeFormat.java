package org.marsad.initiatives;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files from which initiatives are taken in. Each names its initiatives in its own way. */
public enum InitiativeFormat {
    /** An activity file of the International Aid Transparency Initiative, version 2.01 to 2.03. */
    IATI,
    /** The CSV files of the EU Emergency Trust Fund for Africa: projects, recipients, results. */
    EUTF,
    /** A table in the layout of docs/jvap.md, as CSV or XLSX: one row an initiative, project or policy. */
    JVAP;

    /** As on the command line and in the database, such as {@code iati}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InitiativeFormat> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
