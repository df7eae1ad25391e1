package org.marsad.database.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that the program brings with it, its data in a folder that survives restarts and {@code kill -9}.
 *
 * <p>One process owns a home at a time, by a file lock that the kernel frees whatever way the process ends. A server
 * left behind by a killed owner is stopped first; a data folder whose creation never finished is made anew.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final HomeLock lock;
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(HomeLock lock, EmbeddedPostgres postgres, String password) {
        this.lock = lock;
        this.postgres = postgres;
        this.password = password;
    }

    /** Starts the server of this home; empty if another running process owns it. */
    static Optional<EmbeddedServer> start(Path home) throws IOException {
        if (!Files.exists(home)) {
            Files.createDirectories(home, OWNER_ONLY);
        }
        Optional<HomeLock> lock = HomeLock.take(home);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(start(home, lock.get()));
        } catch (IOException | RuntimeException e) {
            lock.get().close();
            throw e;
        }
    }

    private static EmbeddedServer start(Path home, HomeLock lock) throws IOException {
        Path data = home.resolve("data");
        Path ready = home.resolve("ready");
        if (Files.exists(data)) {
            OrphanedServer.stop(data);
            if (!Files.exists(ready)) {
                LOG.warn("The data folder was never finished; it is made anew.");
                FileSystemUtils.deleteRecursively(data);
            }
        } else {
            Files.deleteIfExists(ready); // Somebody took the data away.
        }
        String password = password(home);
        EmbeddedPostgres postgres = builder(home, data, password).start();
        if (!Files.exists(ready)) {
            Files.createFile(ready);
        }
        return new EmbeddedServer(lock, postgres, password);
    }

    private static EmbeddedPostgres.Builder builder(Path home, Path data, String password) {
        // The library's own defaults are for tests: they trust every local user and do not wait for the disk.
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setOverrideWorkingDirectory(home.resolve("server").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", home.resolve("password").toString())
                .setLocaleConfig("locale", "C.UTF-8") // not the environment's, which may not be installed
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .setLocaleConfig("encoding", "UTF8")
                .setConnectConfig("password", password);
    }

    /** The home's password, made on first use and readable by its owner only. */
    static String password(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path fresh = Files.createTempFile(home, "password", "", ownerOnly);
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    Connection connection() {
        return new Connection(postgres.getPort(), password);
    }

    @Override
    public void close() throws IOException {
        try {
            postgres.close();
        } finally {
            lock.close();
        }
    }
}
