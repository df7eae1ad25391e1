package org.marsad.initiatives.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.ImportJobs;
import org.marsad.initiatives.ImportListener;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.Imports;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.Problem;
import org.marsad.jobs.Job;
import org.marsad.jobs.JobOrder;
import org.marsad.jobs.Jobs;
import org.marsad.jobs.Progress;
import org.marsad.jobs.Uploads;
import org.marsad.kernel.UserError;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Imports as jobs: what they meet is noted beside the job, what came of them is its outcome. */
@Service
class ImportJobDesk implements ImportJobs {
    private static final String KIND = "import-initiatives";
    private static final String PROBLEM = "problem";
    private static final String CHANGE = "change";
    private static final int MOST_FILES = 3;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Jobs jobs;
    private final Uploads uploads;
    private final Imports imports;

    ImportJobDesk(Jobs jobs, Uploads uploads, Imports imports) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.imports = imports;
    }

    /** What a job keeps of the wish. */
    private record Details(InitiativeFormat format, String source, boolean dryRun) {}

    @Override
    public ImportJob look(Wish wish, List<Uploads.File> files) {
        boolean many = wish.format() == InitiativeFormat.EUTF;
        if (files.size() > (many ? MOST_FILES : 1)) {
            throw new UserError("initiatives.desk.files");
        }
        UUID upload = uploads.keep(files);
        String names = uploads.list(upload).stream()
                .map(it -> String.valueOf(it.getFileName()))
                .collect(Collectors.joining(", "));
        return start(wish, names, upload, true);
    }

    @Override
    public ImportJob take(ImportJob looked, Wish wish) {
        UUID upload = looked.job().upload();
        if (!looked.dryRun() || upload == null) {
            throw new IllegalArgumentException("only what was looked at is taken in");
        }
        return start(wish, looked.job().subject(), upload, false);
    }

    private ImportJob start(Wish wish, String names, UUID upload, boolean dryRun) {
        Details details = new Details(wish.format(), wish.source(), dryRun);
        JobOrder order = new JobOrder(
                KIND,
                (dryRun ? "look " : "take ") + upload,
                wish.account(),
                names,
                MAPPER.writeValueAsString(details),
                upload,
                uploads.size(upload));
        return read(jobs.start(order, progress -> run(wish, upload, dryRun, progress)));
    }

    private String run(Wish wish, UUID upload, boolean dryRun, Progress progress) {
        List<Path> files = uploads.list(upload);
        if (files.isEmpty()) {
            throw new UserError("initiatives.desk.noFile");
        }
        ImportOrder order =
                new ImportOrder(wish.format(), files, wish.source(), dryRun, null, wish.actor(), wish.guarded());
        ImportOutcome outcome = imports.run(order, new Notes(progress));
        if (!dryRun || outcome.refused()) {
            uploads.discard(upload);
        }
        return MAPPER.writeValueAsString(outcome);
    }

    /** Notes what an import meets. */
    private record Notes(Progress progress) implements ImportListener {
        @Override
        public void met(Problem problem) {
            progress.note(PROBLEM, MAPPER.writeValueAsString(problem));
        }

        @Override
        public void read(long bytes) {
            progress.at(bytes);
        }

        @Override
        public void created(String identifier) {
            changed(identifier, List.of());
        }

        @Override
        public void changed(String identifier, List<String> parts) {
            progress.note(CHANGE, MAPPER.writeValueAsString(new Change(identifier, parts)));
        }

        @Override
        public void stores(ImportOutcome outcome) {
            progress.end(MAPPER.writeValueAsString(outcome));
        }
    }

    @Override
    public void cancel(ImportJob job) {
        jobs.cancel(job.job().id());
        UUID upload = job.job().upload();
        if (upload != null && job.dryRun() && !job.job().isOpen()) {
            uploads.discard(upload);
        }
    }

    @Override
    public Optional<ImportJob> find(UUID id) {
        return jobs.find(id).filter(it -> it.kind().equals(KIND)).map(ImportJobDesk::read);
    }

    @Override
    public List<ImportJob> list(@Nullable Long account, int most) {
        return jobs.list(KIND, account, most).stream().map(ImportJobDesk::read).toList();
    }

    private static ImportJob read(Job job) {
        Details details = MAPPER.readValue(job.details(), Details.class);
        ImportOutcome outcome = job.outcome() == null ? null : MAPPER.readValue(job.outcome(), ImportOutcome.class);
        return new ImportJob(job, details.format(), details.source(), details.dryRun(), outcome);
    }

    @Override
    public List<Problem> listProblems(UUID id, int from, int most) {
        return jobs.listNotes(id, PROBLEM, from, most).stream()
                .map(it -> MAPPER.readValue(it, Problem.class))
                .toList();
    }

    @Override
    public int countProblems(UUID id) {
        return jobs.countNotes(id, PROBLEM);
    }

    @Override
    public List<Change> listChanges(UUID id, int from, int most) {
        return jobs.listNotes(id, CHANGE, from, most).stream()
                .map(it -> MAPPER.readValue(it, Change.class))
                .toList();
    }
}
