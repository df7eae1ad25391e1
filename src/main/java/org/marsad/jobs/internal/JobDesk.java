package org.marsad.jobs.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.marsad.jobs.Job;
import org.marsad.jobs.JobCancelled;
import org.marsad.jobs.JobOrder;
import org.marsad.jobs.Jobs;
import org.marsad.kernel.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs jobs on this node and keeps their state where every node sees it. */
@Service
class JobDesk implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(JobDesk.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration KEPT = Duration.ofDays(30);

    private final JobStore store;
    private final UploadDesk uploads;
    private final TransactionTemplate apart;
    private final Duration silence;
    private final Map<UUID, RunningJob> mine = new ConcurrentHashMap<>();
    private final Lanes lanes;
    private volatile boolean closing;

    JobDesk(
            JobStore store,
            UploadDesk uploads,
            PlatformTransactionManager transactions,
            @Value("${marsad.jobs.silence:PT20S}") Duration silence) {
        this.store = store;
        this.uploads = uploads;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.silence = silence;
        this.lanes = new Lanes();
        lanes.repeat(this::tell, PAUSE);
    }

    @Override
    public Job start(JobOrder order, Work work) {
        UUID id = UUID.randomUUID();
        if (!store.insert(id, order)) {
            return store.find(order.kind(), order.once()).orElseThrow();
        }
        RunningJob job = new RunningJob(id, store, apart);
        mine.put(id, job);
        try {
            lanes.submit(order.kind(), () -> run(job, order, work));
        } catch (RejectedExecutionException _) {
            mine.remove(id);
            store.failed(id, "jobs.full");
            throw new UserError("jobs.full");
        }
        return store.find(id).orElseThrow();
    }

    private void run(RunningJob job, JobOrder order, Work work) {
        try {
            if (closing || !store.run(job.id())) {
                throw new JobCancelled();
            }
            String outcome = work.run(job);
            job.flush();
            store.done(job.id(), Math.max(job.done(), order.total()), outcome);
        } catch (JobCancelled _) {
            store.end(List.of(job.id()), closing ? Job.State.CUT_OFF : Job.State.CANCELLED);
            discard(order);
        } catch (UserError e) {
            fail(job, order, e);
        } catch (Exception e) {
            String number =
                    HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("fault {} in the job {} {}", number, order.kind(), job.id(), e);
            fail(job, order, new UserError("jobs.fault", number));
        } finally {
            mine.remove(job.id());
        }
    }

    private void fail(RunningJob job, JobOrder order, UserError mistake) {
        job.flush();
        store.failed(job.id(), mistake.key(), mistake.arguments());
        discard(order);
    }

    private void discard(JobOrder order) {
        if (order.upload() != null) {
            uploads.discard(order.upload());
        }
    }

    /** Tells the database how far the jobs of this node are, and stops those that have to. */
    private void tell() {
        Map<UUID, Long> done = new ConcurrentHashMap<>();
        mine.forEach((id, job) -> done.put(id, job.done()));
        if (!done.isEmpty()) {
            for (UUID id : store.tell(done)) {
                RunningJob job = mine.get(id);
                if (job != null) {
                    job.stop();
                }
            }
        }
    }

    @Override
    public Optional<Job> find(UUID id) {
        return store.find(id).map(it -> it.isOpen() && !mine.containsKey(id) ? looked(it) : it);
    }

    /** A job of another node, or of this one before it was started again. */
    private Job looked(Job job) {
        cutOff();
        return store.find(job.id()).orElse(job);
    }

    private void cutOff() {
        store.cutOff(silence).forEach(uploads::discard);
    }

    @Override
    public List<Job> list(String kind, @Nullable Long account, int most) {
        cutOff();
        return store.list(kind, account, most);
    }

    @Override
    public void cancel(UUID id) {
        store.cancel(id);
        RunningJob job = mine.get(id);
        if (job != null) {
            job.stop();
        }
    }

    @Override
    public List<String> listNotes(UUID id, String kind, int from, int most) {
        return store.listNotes(id, kind, from, most);
    }

    @Override
    public int countNotes(UUID id, String kind) {
        return store.countNotes(id, kind);
    }

    /** From now on, what ended badly or is old is cleared away from time to time, and first of all now. */
    void keepHouse() {
        lanes.repeat(this::clear, silence.plusSeconds(1));
    }

    private void clear() {
        cutOff();
        store.forget(KEPT);
        uploads.clear();
    }

    /** When the program is told to end, its jobs say so at once. */
    @PreDestroy
    void close() {
        closing = true;
        mine.values().forEach(RunningJob::stop);
        lanes.close();
        List<UUID> cut = List.copyOf(mine.keySet());
        if (!cut.isEmpty()) { // Who has nothing to say does not wait for a database that may be gone already.
            store.end(cut, Job.State.CUT_OFF);
        }
    }
}
