package org.marsad.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.database.TestDatabases;
import org.marsad.jobs.Job;
import org.marsad.jobs.Uploads;
import org.marsad.kernel.UserError;

/** Files are kept until it is decided what becomes of them, and no longer. */
class UploadDeskTest {
    private final Path folder;
    private final TestDesk node;

    UploadDeskTest(@TempDir Path folder) {
        this.folder = folder.resolve("uploads");
        this.node = new TestDesk(TestDatabases.fresh(), this.folder, Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void keepsFilesUnderHarmlessNames() throws IOException {
        UUID id = node.uploads.keep(
                List.of(file("C:\\a\\..\\projets.csv", "x"), file("../../etc/projets.csv", "yz"), file("..", "1")));
        List<Path> files = node.uploads.list(id);
        assertThat(files)
                .extracting(it -> it.getFileName().toString())
                .containsExactly("projets.csv", "2-projets.csv", "_..");
        assertThat(files)
                .allSatisfy(it ->
                        assertThat(it.startsWith(folder.resolve(id.toString()))).isTrue());
        assertThat(Files.readString(files.get(1))).isEqualTo("yz");
        assertThat(node.uploads.size(id)).isEqualTo(4);
        node.uploads.discard(id);
        assertThat(node.uploads.list(id)).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void refusesNothingEmptyAndTooMuch() throws IOException {
        refused("none", List.of());
        refused("empty", List.of(file("a", "1"), file("b", "")));
        refused("large", List.of(file("a", "1".repeat(600_000)), file("b", "1".repeat(600_000))));
        assertThat(kept()).isZero();
    }

    @Test
    void clearsWhatNobodyNeedsAnyMore() throws IOException {
        UUID waits = node.uploads.keep(List.of(file("a", "1")));
        UUID old = node.uploads.keep(List.of(file("a", "1")));
        UUID crashed = node.uploads.keep(List.of(file("a", "1")));
        node.jdbc
                .sql("update jobs.upload set at = at - interval '2 days' where id = :id")
                .param("id", old)
                .update();
        JobStore jobs = new JobStore(node.jdbc);
        jobs.insert(UUID.randomUUID(), TestDesk.order("a", "1", crashed));
        Path stray = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
        Files.setLastModifiedTime(stray, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        node.uploads.clear();
        assertThat(node.uploads.list(crashed)).hasSize(1);
        jobs.cutOff(Duration.ofMillis(-1));
        node.uploads.clear();
        assertThat(node.uploads.list(waits)).hasSize(1);
        assertThat(node.uploads.list(old)).isEmpty();
        assertThat(node.uploads.list(crashed)).isEmpty();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void goesWithAJobThatEndsBadlyAndStaysWithOneThatDoesNot() throws IOException {
        UUID good = node.uploads.keep(List.of(file("a", "1")));
        UUID bad = node.uploads.keep(List.of(file("a", "1")));
        Job looked = node.desk.start(TestDesk.order("a", "1", good), _ -> "");
        Job failed = node.desk.start(TestDesk.order("a", "2", bad), _ -> {
            throw new UserError("jobs.full");
        });
        node.ended(looked.id());
        node.ended(failed.id());
        TestDesk.await(() -> node.uploads.list(bad).isEmpty());
        assertThat(node.uploads.list(good)).hasSize(1);
    }

    private void refused(String why, List<Uploads.File> files) {
        assertThatThrownBy(() -> node.uploads.keep(files))
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("jobs.upload." + why));
    }

    private long kept() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    private static Uploads.File file(String name, String content) {
        return new Uploads.File(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
