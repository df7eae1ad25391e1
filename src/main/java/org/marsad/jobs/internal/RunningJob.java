package org.marsad.jobs.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.marsad.jobs.JobCancelled;
import org.marsad.jobs.Progress;
import org.springframework.transaction.support.TransactionOperations;

/** A job on this node: how far it is, and its notes on their way into the database. */
final class RunningJob implements Progress {
    private static final int BATCH = 500;

    private final UUID id;
    private final JobStore store;
    private final TransactionOperations apart;
    private final Map<String, Integer> kept = new HashMap<>();
    private final Map<String, List<String>> waiting = new HashMap<>();
    private volatile long done;
    private volatile boolean stopped;

    /** @param apart runs in a transaction of its own, whatever the work's transaction does */
    RunningJob(UUID id, JobStore store, TransactionOperations apart) {
        this.id = id;
        this.store = store;
        this.apart = apart;
    }

    UUID id() {
        return id;
    }

    long done() {
        return done;
    }

    /** From now on, work that tells how far it is has to stop. */
    void stop() {
        stopped = true;
    }

    @Override
    public void at(long now) {
        done = now;
        if (stopped) {
            throw new JobCancelled();
        }
    }

    @Override
    public void note(String kind, String body) {
        List<String> notes = waiting.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (kept.getOrDefault(kind, 0) + notes.size() < MOST_NOTES) {
            // PostgreSQL's texts have no zero byte.
            notes.add(body.replace('\0', '\uFFFD'));
        }
        if (notes.size() >= BATCH) {
            flush(kind, notes);
        }
    }

    @Override
    public void end(String outcome) {
        flush();
        if (stopped || !store.done(id, done, outcome)) {
            // Others were told that it ended otherwise, so what it did must not be stored.
            throw new JobCancelled();
        }
    }

    /** Stores the notes that still wait. */
    void flush() {
        waiting.forEach(this::flush);
    }

    private void flush(String kind, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        int from = kept.getOrDefault(kind, 0);
        apart.executeWithoutResult(_ -> store.insertNotes(id, kind, from, notes));
        kept.put(kind, from + notes.size());
        notes.clear();
    }
}
