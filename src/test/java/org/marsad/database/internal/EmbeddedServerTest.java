package org.marsad.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of one home, from a creation that never finished through every way of being killed. */
@TestMethodOrder(OrderAnnotation.class)
class EmbeddedServerTest {
    private static final int SOME = 200;

    @TempDir
    private static Path home;

    @Test
    @Order(1)
    void aCreationKilledHalfwayIsMadeAnewAndOthersJoin() throws Exception {
        try (Owner creating = Owner.of(home)) {
            waitUntil(() -> Files.exists(data().resolve("global")));
            creating.kill();
        }
        assertThat(home.resolve("ready")).doesNotExist();
        try (Owner owner = Owner.of(home)) {
            assertThat(owner.waitFor(SOME)).isEqualTo(Integer.toString(SOME));
            assertThat(EmbeddedServer.start(home)).isEmpty();
            assertThat(Connection.toRunning(home))
                    .hasValueSatisfying(it -> assertThat(count(it)).isGreaterThanOrEqualTo(SOME));
            int told = Math.max(SOME, owner.kill());
            keepsAll(told);
        }
    }

    @Test
    @Order(2)
    void aKilledServerComesBack() throws Exception {
        int told;
        try (Owner owner = Owner.of(home)) {
            owner.waitFor(count() + SOME);
            ProcessHandle server = PidFile.read(data()).process().orElseThrow();
            kill(server);
            told = owner.kill();
        }
        assertThat(PidFile.path(data())).exists();
        assertThat(Connection.toRunning(home)).isEmpty();
        keepsAll(told);
    }

    @Test
    @Order(3)
    void aNumberGivenToAnotherProgramSinceIsNoServer() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            List<String> lines = List.of(
                    Long.toString(other.pid()), data().toString(), "1", "5432", "", "localhost", "1 1", "ready   ");
            Files.write(PidFile.path(data()), lines);
            assertThat(Connection.toRunning(home)).isEmpty();
            keepsAll(1);
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    @Order(4)
    void aHomeIsHeldByOneOnly() throws Exception {
        HomeLock lock = HomeLock.take(home).orElseThrow();
        assertThat(HomeLock.take(home)).isEmpty();
        try (Owner second = Owner.of(home)) {
            assertThat(second.waitFor(1)).isEqualTo(Owner.REFUSED);
        }
        lock.close();
        HomeLock.take(home).orElseThrow().close();
    }

    private static void keepsAll(int told) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(home).orElseThrow()) {
            assertThat(count(server.connection())).isGreaterThanOrEqualTo(told);
            assertThat(ask(server.connection(), "select max(n) - count(*) from told"))
                    .isEqualTo("0");
            assertThat(ask(server.connection(), "show fsync")).isEqualTo("on");
            assertThat(ask(server.connection(), "show synchronous_commit")).isEqualTo("on");
        }
    }

    private static int count() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(home).orElseThrow()) {
            return count(server.connection());
        }
    }

    private static int count(Connection to) {
        return Integer.parseInt(ask(to, "select count(*) from told"));
    }

    private static String ask(Connection to, String sql) {
        try (var connection = DriverManager.getConnection(to.getJdbcUrl(), to.getUsername(), to.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Path data() {
        return home.resolve("data");
    }

    private static void kill(ProcessHandle server) throws Exception {
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        all.add(server);
        all.forEach(ProcessHandle::destroyForcibly);
        server.onExit().get(10, TimeUnit.SECONDS);
    }

    private static void waitUntil(Condition condition) throws IOException, InterruptedException {
        for (int i = 0; i < 3_000 && !condition.holds(); i++) {
            Thread.sleep(10);
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }
}
