package org.marsad.indicators;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marsad.jobs.Job;
import org.marsad.jobs.Uploads;

/**
 * Files of values taken in from the browser: first a dry run that shows what is in them, then, on another word, the
 * import. Both run in the background, and the files wait in between.
 */
public interface ValueImports {
    /**
     * Keeps the files and begins the dry run.
     *
     * @param account who wants it
     * @throws org.marsad.kernel.UserError if the wish can't be, or the files can't be kept
     */
    ValueImport look(ValueFiles.Wish wish, List<Uploads.File> files, long account);

    /**
     * Takes in what was looked at; the same import however often it is asked for.
     *
     * @param account who wants it
     * @param actor their role, for the journal
     */
    ValueImport take(ValueImport looked, long account, String actor);

    /** Stops a job, or forgets the files of one that was only looked at. */
    void cancel(ValueImport job);

    Optional<ValueImport> find(UUID id);

    /** The newest ones, newest first. */
    List<ValueImport> list(int most);

    /** What is odd in the files, in their order. */
    List<Odd> listProblems(UUID id, int from, int most);

    /** How many problems are kept. */
    int countProblems(UUID id);

    /** Areas that nothing is known of, in the order of the files and by name. */
    List<Unknown> listUnknown(UUID id, int from, int most);

    /** How many unknown areas are kept. */
    int countUnknown(UUID id);

    /**
     * A job and what is known of it.
     *
     * @param job the job
     * @param wish what was asked for
     * @param dryRun whether it changes nothing
     * @param outcome what came of it; null until it is done
     */
    record ValueImport(
            Job job,
            ValueFiles.Wish wish,
            boolean dryRun,
            @Nullable Outcome outcome) {
        /** Whether there is something to take in after it was looked at. */
        public boolean changesSomething() {
            return outcome != null && outcome.files().stream().anyMatch(it -> !it.known() && it.size() > 0);
        }
    }

    /**
     * What came of files.
     *
     * @param source the kind of files they are
     * @param files the files in their order
     */
    record Outcome(String source, List<FileOutcome> files) {
        public Outcome {
            files = List.copyOf(files);
        }

        /** How many values there are that were not taken before. */
        public int news() {
            return files.stream()
                    .filter(it -> !it.known())
                    .mapToInt(FileOutcome::size)
                    .sum();
        }
    }

    /**
     * What came of one file.
     *
     * @param name its name
     * @param series how many values it has of each series, by its code
     * @param licences whose its values are and under which licences
     * @param known whether it was taken before, so that it changes nothing
     */
    record FileOutcome(String name, SortedMap<String, Integer> series, List<String> licences, boolean known) {
        public FileOutcome {
            series = new TreeMap<>(series);
            licences = List.copyOf(licences);
        }

        /** How many values there are of all series. */
        public int size() {
            return series.values().stream().mapToInt(it -> it).sum();
        }
    }

    /**
     * A problem and the file it is in.
     *
     * @param file the name of the file
     * @param problem the problem
     */
    record Odd(String file, ImportProblem problem) {}

    /**
     * An area that nothing is known of.
     *
     * @param file the name of the file
     * @param area as it stands there
     * @param rows how many rows are left out because of it
     */
    record Unknown(String file, String area, int rows) {}
}
