package org.marsad.initiatives.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Problem;

/** A file for readers that want one, written anew for each input, and what must hold of all that is read of it. */
final class FuzzedFile {
    private final Path file;

    FuzzedFile(String ending) {
        try {
            file = Files.createTempFile("fuzz", ending);
            file.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(byte[] bytes, Reader reader) throws IOException {
        Files.write(file, bytes);
        List<Problem> problems = new ArrayList<>();
        Drafts drafts = new Drafts();
        try {
            reader.read(file, new Findings(problems::add), drafts);
        } catch (RefusedFile e) {
            problems.add(e.problem());
        }
        IatiFuzz.check(drafts.kept, problems);
    }

    /** Reads a file into a sink. */
    interface Reader {
        void read(Path file, Findings findings, Sink sink) throws RefusedFile, IOException;
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
