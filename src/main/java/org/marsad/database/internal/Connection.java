package org.marsad.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How to reach an embedded server.
 *
 * @param port its port on this machine
 * @param password its owner's password
 */
record Connection(int port, String password) implements JdbcConnectionDetails {
    private static final int SECONDS = 5;

    /** The connection to a server that another process runs in this home; empty while there is none that answers. */
    static Optional<Connection> toRunning(Path home) throws IOException {
        OptionalInt port = PidFile.read(home.resolve("data")).readyPort();
        if (port.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Connection(port.getAsInt(), EmbeddedServer.password(home)))
                .filter(Connection::answers);
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(getJdbcUrl(), getUsername(), password)) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
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
