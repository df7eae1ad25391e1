package org.marsad.initiatives.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Problem;

/** The reader of the trust fund's CSV files against any bytes, which stand for one of its three files. */
public final class EutfFuzz {
    private static final Path FILE = temporary();

    private EutfFuzz() {}

    /** What the fuzzer calls, found by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        List<Problem> problems = new ArrayList<>();
        Drafts drafts = new Drafts();
        try {
            EutfFiles.open(List.of(FILE), new Findings(problems::add), Fingerprint.sha256(), _ -> {})
                    .read(drafts);
        } catch (RefusedFile e) {
            problems.add(e.problem());
        }
        IatiFuzz.check(drafts.kept, problems);
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("fuzz", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is read. */
    private static final class Drafts implements Sink {
        private final List<Draft> kept = new ArrayList<>();

        @Override
        public void version(String version) {}

        @Override
        public void put(@Nullable Draft draft) {
            if (draft != null) {
                kept.add(draft);
            }
        }
    }
}
