package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.initiatives.ImportListener;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.Problem;
import org.marsad.jobs.JobCancelled;
import org.marsad.journal.Journal;

/** Imports that are stopped, or wait for one another. */
class StoppedImportsTest {
    private final TestImports imports = new TestImports();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsStoppedLeavesNothing() {
        Path file = TestImports.write(folder, "a.csv", table(2_000));
        assertThatThrownBy(() -> imports.desk()
                        .run(order(file, false), new Stopping(file.toFile().length() / 2)))
                .isInstanceOf(JobCancelled.class);
        assertThat(imports.count("initiative")).isZero();
        assertThat(imports.count("source")).isZero();
        assertThat(imports.count("import")).isZero();
    }

    @Test
    void oneWaitsForTheOtherAndCanBeStoppedWhileItWaits() throws Exception {
        Path file = TestImports.write(folder, "a.csv", table(10));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<ImportOutcome> first =
                CompletableFuture.supplyAsync(() -> imports.desk().run(order(file, false), new Holding(inside, go)));
        assertThat(inside.await(30, TimeUnit.SECONDS)).isTrue();
        long start = System.nanoTime();
        assertThatThrownBy(() -> imports.desk().run(order(file, false), new Stopping(0)))
                .isInstanceOf(JobCancelled.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        CompletableFuture<ImportOutcome> second =
                CompletableFuture.supplyAsync(() -> imports.desk().run(order(file, true), it -> {}));
        go.countDown();
        assertThat(TestImports.counts(first.get(60, TimeUnit.SECONDS))).isEqualTo("10 10 0 0 0 0");
        assertThat(TestImports.counts(second.get(60, TimeUnit.SECONDS))).isEqualTo("10 0 0 10 0 0");
    }

    /** Stops the import when so many bytes were read. */
    private record Stopping(long after) implements ImportListener {
        @Override
        public void met(Problem problem) {}

        @Override
        public void read(long bytes) {
            if (bytes >= after) {
                throw new JobCancelled();
            }
        }
    }

    /** Holds the import inside of its transaction. */
    private record Holding(CountDownLatch inside, CountDownLatch go) implements ImportListener {
        @Override
        public void met(Problem problem) {}

        @Override
        public void read(long bytes) {
            inside.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static ImportOrder order(Path file, boolean dryRun) {
        return new ImportOrder(InitiativeFormat.JVAP, List.of(file), "t", dryRun, null, Journal.COMMAND_LINE);
    }

    private static String table(int rows) {
        StringBuilder table = new StringBuilder("Identifier,Kind,Title,Reporting partner\n");
        for (int i = 0; i < rows; i++) {
            table.append("I-").append(i).append(",project,A title invented for a trial,Somebody invented\n");
        }
        return table.toString();
    }
}
