package org.marsad.initiatives.internal;

import java.io.IOException;
import java.util.List;

/** The reader of the trust fund's CSV files against any bytes, which stand for one of its three files. */
public final class EutfFuzz {
    private static final FuzzedFile FILE = new FuzzedFile(".csv");

    private EutfFuzz() {}

    /** What the fuzzer calls, found by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        FILE.check(
                bytes,
                (file, findings, sink) -> EutfFiles.open(List.of(file), findings, Fingerprint.sha256(), _ -> {})
                        .read(sink));
    }
}
