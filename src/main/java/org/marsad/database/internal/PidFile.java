package org.marsad.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a server says of itself in the {@code postmaster.pid} of its data folder: its process in the first line, its
 * port in the fourth, in the eighth whether it is ready. It stays behind when the server is killed.
 */
record PidFile(Path data, List<String> lines) {
    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static PidFile read(Path data) throws IOException {
        try {
            return new PidFile(data, Files.readAllLines(path(data)));
        } catch (NoSuchFileException e) {
            return new PidFile(data, List.of());
        }
    }

    static Path path(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The process with the server's number, if it lives; it may be another program's by now. */
    Optional<ProcessHandle> process() {
        OptionalInt pid = number(PROCESS);
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(pid.getAsInt()).filter(ProcessHandle::isAlive);
    }

    /** The port of a living server that takes connections. */
    OptionalInt readyPort() {
        boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        boolean alive = process().filter(this::isServer).isPresent();
        return ready && alive ? number(PORT) : OptionalInt.empty();
    }

    /** Whether a process is a server of this very data folder. */
    boolean isServer(ProcessHandle process) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return arguments.contains(data.toAbsolutePath().toString())
                && process.info()
                        .command()
                        .filter(it -> it.contains("/postgres"))
                        .isPresent();
    }

    private OptionalInt number(int line) {
        if (lines.size() <= line || !lines.get(line).strip().matches("\\d{1,9}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(lines.get(line).strip()));
    }
}
