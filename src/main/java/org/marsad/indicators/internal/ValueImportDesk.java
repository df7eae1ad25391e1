package org.marsad.indicators.internal;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marsad.indicators.Observations;
import org.marsad.indicators.SourceFile;
import org.marsad.indicators.ValueFiles;
import org.marsad.indicators.ValueImports;
import org.marsad.jobs.Job;
import org.marsad.jobs.JobOrder;
import org.marsad.jobs.Jobs;
import org.marsad.jobs.Progress;
import org.marsad.jobs.Uploads;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partners;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Imports of values as jobs: what they meet is noted beside the job, what came of them is its outcome. */
@Service
class ValueImportDesk implements ValueImports {
    private static final String KIND = "import-values";
    private static final String PROBLEM = "problem";
    private static final String UNKNOWN = "unknown";
    private static final int MOST_FILES = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Jobs jobs;
    private final Uploads uploads;
    private final Observations observations;
    private final Partners partners;
    private final TransactionOperations transaction;

    ValueImportDesk(
            Jobs jobs,
            Uploads uploads,
            Observations observations,
            Partners partners,
            TransactionOperations transaction) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.observations = observations;
        this.partners = partners;
        this.transaction = transaction;
    }

    /** What a job keeps of the wish. */
    private record Details(ValueFiles.Wish wish, boolean dryRun) {}

    @Override
    public ValueImport look(ValueFiles.Wish wish, List<Uploads.File> files, long account) {
        ValueFiles.check(wish);
        if (files.size() > MOST_FILES) {
            throw new UserError("indicators.desk.files", MOST_FILES);
        }
        UUID upload = uploads.keep(files);
        String names = uploads.list(upload).stream()
                .map(it -> String.valueOf(it.getFileName()))
                .collect(Collectors.joining(", "));
        JobOrder order = new JobOrder(
                KIND, "look " + upload, account, names, MAPPER.writeValueAsString(new Details(wish, true)), upload, 0);
        return read(jobs.start(order, progress -> look(wish, upload, progress)));
    }

    private String look(ValueFiles.Wish wish, UUID upload, Progress progress) {
        ValueFiles files = read(wish, upload, progress);
        List<FileOutcome> outcomes = new ArrayList<>();
        for (ValueFiles.One one : files.list()) {
            outcomes.add(outcome(one, observations.isKnown(one.sha256())));
            note(one.file(), progress);
        }
        Outcome outcome = new Outcome(files.source(), outcomes);
        if (outcome.news() == 0) {
            uploads.discard(upload);
        }
        return MAPPER.writeValueAsString(outcome);
    }

    private ValueFiles read(ValueFiles.Wish wish, UUID upload, Progress progress) {
        List<Path> paths = uploads.list(upload);
        if (paths.isEmpty()) {
            throw new UserError("indicators.desk.noFile");
        }
        try {
            return ValueFiles.read(wish, paths, partners, () -> progress.at(0));
        } catch (UserError e) {
            throw new UserError(
                    e.key(),
                    Arrays.stream(e.arguments()).map(it -> named(it, paths)).toArray());
        }
    }

    /** A person knows a file by its name, not by where it waits. */
    private static Object named(Object told, List<Path> paths) {
        return paths.stream()
                .filter(it -> it.toString().equals(told))
                .findFirst()
                .<Object>map(it -> String.valueOf(it.getFileName()))
                .orElse(told);
    }

    private static FileOutcome outcome(ValueFiles.One one, boolean known) {
        return new FileOutcome(one.file().name(), one.file().series(), one.licences(), known);
    }

    private static void note(SourceFile file, Progress progress) {
        file.problems().forEach(it -> progress.note(PROBLEM, MAPPER.writeValueAsString(new Odd(file.name(), it))));
        new TreeMap<>(file.unresolved())
                .forEach((area, rows) ->
                        progress.note(UNKNOWN, MAPPER.writeValueAsString(new Unknown(file.name(), area, rows))));
    }

    @Override
    public ValueImport take(ValueImport looked, long account, String actor) {
        UUID upload = looked.job().upload();
        Outcome outcome = looked.outcome();
        if (!looked.dryRun() || upload == null || outcome == null) {
            throw new IllegalArgumentException("only what was looked at is taken in");
        }
        ValueFiles.Wish wish = new ValueFiles.Wish(
                outcome.source(),
                looked.wish().vintage(),
                looked.wish().licence(),
                looked.wish().indicator());
        JobOrder order = new JobOrder(
                KIND,
                "take " + upload,
                account,
                looked.job().subject(),
                MAPPER.writeValueAsString(new Details(wish, false)),
                upload,
                outcome.news());
        return read(jobs.start(order, progress -> take(wish, upload, actor, progress)));
    }

    private String take(ValueFiles.Wish wish, UUID upload, String actor, Progress progress) {
        ValueFiles files = read(wish, upload, progress);
        files.list().forEach(it -> note(it.file(), progress));
        long[] done = {0};
        String told = requireNonNull(transaction.execute(_ -> {
            List<FileOutcome> outcomes = new ArrayList<>();
            for (ValueFiles.One one : files.list()) {
                boolean isNew = observations.add(counted(one.file(), () -> progress.at(++done[0])), one.origin(actor));
                outcomes.add(outcome(one, !isNew));
            }
            String outcome = MAPPER.writeValueAsString(new Outcome(files.source(), outcomes));
            progress.end(outcome);
            return outcome;
        }));
        uploads.discard(upload);
        return told;
    }

    /** The same file, of which every value that is stored is counted. */
    private static SourceFile counted(SourceFile file, Runnable each) {
        return new SourceFile(
                file.name(),
                file.series(),
                file.unresolved(),
                file.problems(),
                file.provenances(),
                sink -> file.values().forEach((series, provenance, observation) -> {
                    each.run();
                    sink.add(series, provenance, observation);
                }));
    }

    @Override
    public void cancel(ValueImport job) {
        jobs.cancel(job.job().id());
        UUID upload = job.job().upload();
        if (upload != null && job.dryRun() && !job.job().isOpen()) {
            uploads.discard(upload);
        }
    }

    @Override
    public Optional<ValueImport> find(UUID id) {
        return jobs.find(id).filter(it -> it.kind().equals(KIND)).map(ValueImportDesk::read);
    }

    @Override
    public List<ValueImport> list(int most) {
        return jobs.list(KIND, null, most).stream().map(ValueImportDesk::read).toList();
    }

    private static ValueImport read(Job job) {
        Details details = MAPPER.readValue(job.details(), Details.class);
        Outcome outcome = job.outcome() == null ? null : MAPPER.readValue(job.outcome(), Outcome.class);
        return new ValueImport(job, details.wish(), details.dryRun(), outcome);
    }

    @Override
    public List<Odd> listProblems(UUID id, int from, int most) {
        return jobs.listNotes(id, PROBLEM, from, most).stream()
                .map(it -> MAPPER.readValue(it, Odd.class))
                .toList();
    }

    @Override
    public int countProblems(UUID id) {
        return jobs.countNotes(id, PROBLEM);
    }

    @Override
    public List<Unknown> listUnknown(UUID id, int from, int most) {
        return jobs.listNotes(id, UNKNOWN, from, most).stream()
                .map(it -> MAPPER.readValue(it, Unknown.class))
                .toList();
    }

    @Override
    public int countUnknown(UUID id) {
        return jobs.countNotes(id, UNKNOWN);
    }
}
