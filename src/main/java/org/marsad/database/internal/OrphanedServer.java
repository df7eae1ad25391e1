package org.marsad.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived the program that started it, as after {@code kill -9}. */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int SECONDS_EACH = 15;

    private OrphanedServer() {}

    /**
     * Stops the server that still runs on this data folder, if any, or the making of the folder. The caller holds the
     * home's lock, so neither has a living owner.
     */
    static void stop(Path data) throws IOException {
        stopCreation(data);
        PidFile file = PidFile.read(data);
        Optional<ProcessHandle> process = file.process();
        if (process.isEmpty()) {
            return; // PostgreSQL clears a dead server's file by itself.
        }
        if (!file.isServer(process.get())) {
            Files.delete(PidFile.path(data)); // The number was given to another program since.
            return;
        }
        LOG.info("A server was left behind by a killed run; it is stopped first.");
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            if (stop(process.get(), signal)) {
                return;
            }
        }
        throw new IOException(
                "the server left behind does not stop: process " + process.get().pid());
    }

    /** Ends an initdb that goes on without its owner: it would write between the files of the next one. */
    private static void stopCreation(Path data) throws IOException {
        List<ProcessHandle> creating = ProcessHandle.allProcesses()
                .filter(it -> it.info()
                        .command()
                        .filter(path -> path.endsWith("/initdb"))
                        .isPresent())
                .filter(it ->
                        List.of(it.info().arguments().orElse(new String[0])).contains(data.toString()))
                .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
                .toList();
        for (ProcessHandle process : creating) {
            stop(process, "KILL");
        }
    }

    private static boolean stop(ProcessHandle process, String signal) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(SECONDS_EACH, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
