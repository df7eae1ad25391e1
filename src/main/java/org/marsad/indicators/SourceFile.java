package org.marsad.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of values as it was read: what is in it, what is odd in it, and a way to go through its values. Large files are
 * not kept in memory: they are gone through once to look at them and once more to store them.
 *
 * @param name the file’s name
 * @param series how many values it has of each series, by its code
 * @param unresolved names or codes of areas that nothing is known of, each with how many rows it has; no value of theirs
 *     is stored
 * @param problems what else is odd in it, in the order of the file
 * @param provenances where its values come from, if it says so itself
 * @param values goes through all values, the same each time
 */
public record SourceFile(
        String name,
        SortedMap<String, Integer> series,
        Map<String, Integer> unresolved,
        List<ImportProblem> problems,
        List<Provenance> provenances,
        Values values) {
    public SourceFile {
        unresolved = Map.copyOf(unresolved);
        problems = List.copyOf(problems);
        provenances = List.copyOf(provenances);
    }

    /** A file of one series. */
    static SourceFile of(SeriesFile file) {
        SortedMap<String, Integer> series = new TreeMap<>();
        series.put(file.series().name(), file.observations().size());
        return new SourceFile(
                file.name(),
                series,
                file.unresolved(),
                file.problems(),
                List.of(Provenance.OF_FILE),
                sink -> file.observations().forEach(it -> sink.add(file.series().name(), Provenance.OF_FILE, it)));
    }

    /** How many values there are of all series. */
    public int size() {
        return series.values().stream().mapToInt(it -> it).sum();
    }

    /** Goes through all values of a file. */
    @FunctionalInterface
    public interface Values {
        void forEach(Sink sink);
    }

    /** Takes one value after the other. */
    @FunctionalInterface
    public interface Sink {
        void add(String series, Provenance provenance, Observation observation);
    }

    /**
     * Where a value comes from, if its file says so.
     *
     * @param licence who has it and under which licence it may be used; null for that of the file
     * @param vintage the day on which it was so; null for that of the file
     */
    public record Provenance(
            @Nullable String licence, @Nullable LocalDate vintage) {
        /** As all values of the file. */
        public static final Provenance OF_FILE = new Provenance(null, null);
    }
}
