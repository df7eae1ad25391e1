package org.marsad.initiatives;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marsad.jobs.Job;
import org.marsad.jobs.Uploads;

/**
 * Files taken in from the browser: first a dry run that shows what would change, then, on another word, the import. Both
 * run in the background, and the files wait in between.
 */
public interface ImportJobs {
    /**
     * Keeps the files and begins the dry run.
     *
     * @throws org.marsad.kernel.UserError if the files can't be those of the format, or can't be kept
     */
    ImportJob look(Wish wish, List<Uploads.File> files);

    /** Takes in what was looked at; the same import however often it is asked for. */
    ImportJob take(ImportJob looked, Wish wish);

    /** Stops a job, or forgets the files of one that was only looked at. */
    void cancel(ImportJob job);

    Optional<ImportJob> find(UUID id);

    /**
     * The newest ones, newest first.
     *
     * @param account only those of this account; null for everybody's
     */
    List<ImportJob> list(@Nullable Long account, int most);

    /** The problems met, in the order of the file. */
    List<Problem> listProblems(UUID id, int from, int most);

    /** How many problems are kept. */
    int countProblems(UUID id);

    /** What changed, in the order of the file. */
    List<Change> listChanges(UUID id, int from, int most);

    /**
     * What somebody wants to be taken in.
     *
     * @param format the kind of file
     * @param source whose file it is
     * @param account who wants it
     * @param actor their role, for the journal
     * @param guarded whether initiatives that another source told are left alone
     */
    record Wish(InitiativeFormat format, String source, long account, String actor, boolean guarded) {}

    /**
     * A job and what is known of it.
     *
     * @param job the job
     * @param format the kind of file
     * @param source whose file it is
     * @param dryRun whether it changes nothing
     * @param outcome what came of it; null until it is done
     */
    record ImportJob(
            Job job,
            InitiativeFormat format,
            String source,
            boolean dryRun,
            @Nullable ImportOutcome outcome) {
        /** Whether there is something to take in after it was looked at. */
        public boolean changesSomething() {
            return outcome != null && !outcome.refused() && outcome.created() + outcome.updated() + outcome.gone() > 0;
        }
    }

    /**
     * An initiative that is new or says something else.
     *
     * @param identifier the initiative
     * @param parts what of it changed; empty for a new one
     */
    record Change(String identifier, List<String> parts) {
        public Change {
            parts = List.copyOf(parts);
        }
    }
}
