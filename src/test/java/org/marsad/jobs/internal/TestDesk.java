package org.marsad.jobs.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marsad.jobs.Job;
import org.marsad.jobs.JobOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.util.unit.DataSize;

/** A node with jobs of its own; several may share a database. */
final class TestDesk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final JdbcClient jdbc;
    final DataSourceTransactionManager transactions;
    final UploadDesk uploads;
    final JobDesk desk;

    TestDesk(DataSource database, Path folder, Duration silence) {
        this.jdbc = JdbcClient.create(database);
        this.transactions = new DataSourceTransactionManager(database);
        this.uploads = new UploadDesk(new KeptFileStore(jdbc), folder, DataSize.ofMegabytes(1));
        this.desk = new JobDesk(new JobStore(jdbc), uploads, transactions, silence);
    }

    static JobOrder order(String kind, String once) {
        return order(kind, once, null);
    }

    static JobOrder order(String kind, String once, @Nullable UUID upload) {
        return new JobOrder(kind, once, 7, "a file", "{}", upload, 100);
    }

    Job job(UUID id) {
        return desk.find(id).orElseThrow();
    }

    Job ended(UUID id) {
        await(() -> !job(id).isOpen());
        return job(id);
    }

    /** Waits until it is so. */
    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
