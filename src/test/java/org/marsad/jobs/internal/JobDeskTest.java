package org.marsad.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.database.TestDatabases;
import org.marsad.jobs.Job;
import org.marsad.jobs.Jobs;
import org.marsad.jobs.Progress;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs run, are stopped, come to bad ends and are cut off, and everybody is told what is true. */
class JobDeskTest {
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private final DataSource database = TestDatabases.fresh();
    private final TestDesk node;

    JobDeskTest(@TempDir Path folder) {
        this.node = new TestDesk(database, folder, SILENCE);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void runsAndSaysWhatCameOfIt() {
        Job started = node.desk.start(TestDesk.order("a", "1"), progress -> {
            progress.at(40);
            progress.note("problem", "first\0");
            progress.note("problem", "second");
            return "fine";
        });
        assertThat(started.isOpen()).isTrue();
        Job job = node.ended(started.id());
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.outcome()).isEqualTo("fine");
        assertThat(job.percent()).isEqualTo(100);
        assertThat(job.ended()).isNotNull();
        assertThat(node.desk.listNotes(job.id(), "problem", 1, 10)).containsExactly("second");
        assertThat(node.desk.countNotes(job.id(), "problem")).isEqualTo(2);
        assertThat(node.desk.countNotes(job.id(), "other")).isZero();
        assertThat(node.desk.list("a", 7L, 5)).containsExactly(job);
        assertThat(node.desk.list("a", 8L, 5)).isEmpty();
        assertThat(node.desk.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aDoubleClickStartsOnce() {
        AtomicInteger runs = new AtomicInteger();
        Jobs.Work work = _ -> Integer.toString(runs.incrementAndGet());
        Job one = node.desk.start(TestDesk.order("a", "decision"), work);
        Job same = node.desk.start(TestDesk.order("a", "decision"), work);
        assertThat(same.id()).isEqualTo(one.id());
        node.ended(one.id());
        assertThat(runs).hasValue(1);
    }

    @Test
    void oneOfAKindRunsAtATimeAndAnotherKindDoesNotWait() {
        CountDownLatch go = new CountDownLatch(1);
        Job first = node.desk.start(TestDesk.order("a", "1"), _ -> waitFor(go));
        Job second = node.desk.start(TestDesk.order("a", "2"), _ -> "second");
        Job other = node.desk.start(TestDesk.order("b", "1"), _ -> "other");
        assertThat(node.ended(other.id()).outcome()).isEqualTo("other");
        assertThat(node.job(second.id()).state()).isEqualTo(Job.State.WAITING);
        node.desk.cancel(second.id());
        assertThat(node.job(second.id()).state()).isEqualTo(Job.State.CANCELLED);
        go.countDown();
        assertThat(node.ended(first.id()).state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void isStoppedFromAnotherNodeWithinTwoSeconds(@TempDir Path folder) {
        try (TestDesk other = new TestDesk(database, folder, SILENCE)) {
            Job job = node.desk.start(TestDesk.order("a", "1"), JobDeskTest::goesOn);
            TestDesk.await(() -> other.job(job.id()).done() > 0);
            assertThat(other.job(job.id()).state()).isEqualTo(Job.State.RUNNING);
            long start = System.nanoTime();
            other.desk.cancel(job.id());
            assertThat(other.ended(job.id()).state()).isEqualTo(Job.State.CANCELLED);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void whatFailsSaysWhy() {
        Job job = node.desk.start(TestDesk.order("a", "1"), _ -> {
            throw new UserError("jobs.upload.empty", "a.csv");
        });
        assertThat(node.ended(job.id()).mistakeIn(Texts.in(Language.EN))).contains("a.csv is empty");
        Job fault = node.desk.start(TestDesk.order("a", "2"), _ -> {
            throw new IllegalStateException("ours");
        });
        assertThat(node.ended(fault.id()).mistakeIn(Texts.in(Language.FR))).contains("de notre côté");
    }

    @Test
    void tooManyAreRefused() {
        CountDownLatch go = new CountDownLatch(1);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 50; i++) {
                        node.desk.start(TestDesk.order("a", Integer.toString(i)), _ -> waitFor(go));
                    }
                })
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("jobs.full"));
        go.countDown();
    }

    @Test
    void whatShowsNoSignOfLifeIsCutOffAndStoresNothing() {
        CountDownLatch go = new CountDownLatch(1);
        TransactionTemplate transaction = new TransactionTemplate(node.transactions);
        Job job = node.desk.start(
                TestDesk.order("a", "1"),
                progress -> transaction.execute(_ -> {
                    node.jdbc.sql("create table public.stored (id integer)").update();
                    waitFor(go);
                    progress.end("stored");
                    return "stored";
                }));
        TestDesk.await(() -> node.job(job.id()).state() == Job.State.RUNNING);
        new JobStore(node.jdbc).cutOff(Duration.ofMillis(-1));
        go.countDown();
        assertThat(node.job(job.id()).state()).isEqualTo(Job.State.CUT_OFF);
        node.close();
        assertThat(node.jdbc
                        .sql("select to_regclass('public.stored') is null as none")
                        .query((rs, _) -> rs.getBoolean("none"))
                        .single())
                .isTrue();
    }

    @Test
    void aCrashIsToldAfterAWhile(@TempDir Path folder) {
        UUID id = UUID.randomUUID();
        new JobStore(node.jdbc).insert(id, TestDesk.order("a", "of a node that is gone"));
        assertThat(node.job(id).isOpen()).isTrue();
        TestDesk.await(() -> node.job(id).state() == Job.State.CUT_OFF);
    }

    @Test
    void theProgramsEndIsToldAtOnce() {
        Job job = node.desk.start(TestDesk.order("a", "1"), JobDeskTest::goesOn);
        Job next = node.desk.start(TestDesk.order("a", "2"), _ -> "");
        TestDesk.await(() -> node.job(job.id()).state() == Job.State.RUNNING);
        node.close();
        assertThat(node.job(job.id()).state()).isEqualTo(Job.State.CUT_OFF);
        assertThat(node.job(next.id()).state()).isEqualTo(Job.State.CUT_OFF);
    }

    @Test
    void whatEndedStaysAsItEnded() {
        Job job = node.desk.start(TestDesk.order("a", "1"), _ -> "fine");
        node.ended(job.id());
        assertThatThrownBy(() -> node.jdbc
                        .sql("update jobs.job set state = 'running', ended = null")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        node.desk.cancel(job.id());
        assertThat(node.job(job.id()).state()).isEqualTo(Job.State.DONE);
    }

    private static String waitFor(CountDownLatch go) {
        try {
            go.await();
            return "waited";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /** Work that ends only when it is told to. */
    private static String goesOn(Progress progress) {
        for (int i = 1; true; i++) {
            progress.at(i % 100);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
