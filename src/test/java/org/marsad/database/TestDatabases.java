package org.marsad.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** Real databases for tests: one server for the whole run, a migrated template, a fresh copy for whoever asks. */
public final class TestDatabases {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String DATA = "data-";
    private static final long PID = ProcessHandle.current().pid();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabases() {}

    /** A migrated, otherwise empty database that nobody else uses. */
    public static DataSource fresh() {
        return SERVER.getDatabase("postgres", create());
    }

    /** The JDBC URL of a fresh database, its user named in it. */
    public static String freshUrl() {
        return SERVER.getJdbcUrl("postgres", create());
    }

    private static String create() {
        String name = "t" + COUNT.incrementAndGet();
        execute("create database " + name + " template template_marsad");
        return name;
    }

    private static EmbeddedPostgres start() {
        try {
            Path work =
                    Files.createDirectories(Path.of("target", "test-postgres")).toAbsolutePath();
            // To delete hundreds of databases takes longer than the tests may take to end, so that the next run does
            // it.
            Thread.ofPlatform().daemon().start(() -> deleteLeft(work));
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(
                            work.resolve(DATA + PID + "-" + System.nanoTime()).toFile())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(work.toFile())
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "und")
                    .setLocaleConfig("encoding", "UTF8")
                    .setRegisterShutdownHook(false)
                    .start();
            // The programs under test end before their databases, or they wait for them.
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database template_marsad");
            }
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", "template_marsad"))
                    .createSchemas(false)
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What runs left that are over. */
    private static void deleteLeft(Path work) {
        try (Stream<Path> all = Files.list(work)) {
            for (Path it : all.filter(TestDatabases::isLeft).toList()) {
                FileSystemUtils.deleteRecursively(it);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeft(Path data) {
        Matcher run =
                Pattern.compile(DATA + "(\\d+)-\\d+").matcher(data.getFileName().toString());
        return run.matches() && ProcessHandle.of(Long.parseLong(run.group(1))).isEmpty();
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
