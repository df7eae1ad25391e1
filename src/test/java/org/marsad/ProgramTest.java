package org.marsad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.database.TestDatabases;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** The program as a process of its own, on a database that is given to it. */
class ProgramTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void servesFromAGivenDatabaseAndStartsNoOther() throws Exception {
        String url = TestDatabases.freshUrl();
        int port = freePort();
        Process server = start(Language.EN, "serve", "--port", Integer.toString(port), "--database", url);
        try {
            assertThat(statusOnceServing(server, port)).isEqualTo(200);
            assertThat(folder.resolve("data")).doesNotExist();

            Process second = start(Language.AR, "serve", "--port=" + port, "--spring.datasource.url=" + url);
            assertRefused(second, Texts.in(Language.AR).t("marsad.portInUse", Integer.toString(port)));
        } finally {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysThatADatabaseDoesNotAnswer() throws Exception {
        Process process = start(Language.FR, "serve", "--database", "jdbc:postgresql://localhost:" + freePort() + "/x");
        assertRefused(process, "La base de données est injoignable.");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private void assertRefused(Process process, String sentence) throws Exception {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("err")).content(UTF_8).contains(sentence).doesNotContain("\tat ");
        assertThat(folder.resolve("out")).content(UTF_8).doesNotContain("\tat ");
        assertThat(process.exitValue()).isEqualTo(2);
    }

    private int statusOnceServing(Process server, int port) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/en"))
                .build();
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(200)) {
            assertThat(server.isAlive())
                    .as(() -> Sources.text(folder.resolve("err")) + Sources.text(folder.resolve("out")))
                    .isTrue();
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode();
            } catch (IOException e) {
                // Not yet.
            }
        }
        return 0;
    }

    private Process start(Language language, String... words) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Marsad.class.getName());
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(words)).toList())
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", language.code() + "_XX.UTF-8");
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
