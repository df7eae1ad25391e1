package org.marsad.jobs.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lane for each kind of job: one runs, a few wait. The threads are those of the machine, since virtual ones are not
 * taken turns with, and work that only computes would keep pages waiting.
 */
final class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int MOST_WAITING = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("jobs-clock").factory());

    /** Does something now and then again and again, after a pause each time. */
    void repeat(Runnable task, Duration pause) {
        clock.scheduleWithFixedDelay(() -> guarded(task), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @throws java.util.concurrent.RejectedExecutionException if too many wait */
    void submit(String kind, Runnable work) {
        lanes.computeIfAbsent(kind, Lanes::open).execute(() -> guarded(work));
    }

    private static ExecutorService open(String kind) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("job-" + kind).factory());
    }

    /** What fails here may work the next time; if not, the job is taken for cut off, and that is what it then is. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("the state of jobs could not be stored", e);
        }
    }

    /** Lets what runs end, for a short time. */
    void close() {
        clock.shutdownNow();
        lanes.values().forEach(ExecutorService::shutdown);
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (ExecutorService lane : lanes.values()) {
            try {
                if (!lane.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return;
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
