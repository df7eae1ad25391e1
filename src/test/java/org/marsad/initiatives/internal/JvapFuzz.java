package org.marsad.initiatives.internal;

import java.io.IOException;

/** The reader of tables in the layout against any bytes, which are a table of text unless they begin like a workbook. */
public final class JvapFuzz {
    private static final FuzzedFile FILE = new FuzzedFile(".csv");

    private JvapFuzz() {}

    /** What the fuzzer calls, found by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        FILE.check(
                bytes,
                (file, findings, sink) -> new JvapFile(file, findings).read(sink, Fingerprint.sha256(), _ -> {}));
    }
}
