package org.marsad.database.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A process of its own that owns a home and writes numbered rows until it is killed, telling each committed one. */
final class Owner implements AutoCloseable {
    static final String REFUSED = "refused";

    private final Process process;
    private final BufferedReader told;

    private Owner(Process process) {
        this.process = process;
        this.told = process.inputReader();
    }

    /** Run in the child: one transaction a row, its number told when it is acknowledged. */
    public static void main(String[] args) throws IOException, SQLException {
        Optional<EmbeddedServer> server = EmbeddedServer.start(Path.of(args[0]));
        if (server.isEmpty()) {
            System.out.println(REFUSED);
            return;
        }
        Connection to = server.get().connection();
        try (var connection = DriverManager.getConnection(to.getJdbcUrl(), to.getUsername(), to.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists told (n integer primary key)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into told select coalesce(max(n), 0) + 1 from told returning n")) {
                while (true) {
                    try (var row = insert.executeQuery()) {
                        row.next();
                        System.out.println(row.getInt(1));
                    }
                }
            }
        }
    }

    static Owner of(Path home) throws IOException {
        return new Owner(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Owner.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** What the process tells until it has told this number, or has ended. */
    String waitFor(int number) throws IOException {
        String last = "";
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            last = line;
            if (line.equals(Integer.toString(number))) {
                break;
            }
        }
        return last;
    }

    /** Ends the process like {@code kill -9}; the last number that it told. */
    int kill() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        List<Integer> numbers = new ArrayList<>(List.of(0));
        try (Stream<String> rest = told.lines()) {
            // The last line may be half told.
            List<String> lines = rest.toList();
            lines.stream()
                    .limit(Math.max(lines.size() - 1, 0))
                    .map(Integer::valueOf)
                    .forEach(numbers::add);
        } catch (UncheckedIOException e) {
            // The pipe broke with the process: what was read before stands.
        }
        return numbers.getLast();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
