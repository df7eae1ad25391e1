package org.marsad.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How to reach an embedded server.
 *
 * @param port its port on this machine
 * @param password its owner's password
 */
record Connection(int port, String password) implements JdbcConnectionDetails {
    private static final int PORT_LINE = 3;

    /** The connection to a server that another process runs in this home; empty while it is starting. */
    static Optional<Connection> toRunning(Path home) throws IOException {
        Path pidFile = home.resolve("data").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() <= PORT_LINE || lines.get(PORT_LINE).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new Connection(Integer.parseInt(lines.get(PORT_LINE).strip()), EmbeddedServer.password(home)));
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public String toString() {
        return getJdbcUrl();
    }
}
