package org.marsad.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.indicators.SourceFile.Provenance;

/** What a reader gathers of one file that is small enough for memory. */
final class Collected {
    private final String name;
    private final SortedMap<String, List<Observation>> values = new TreeMap<>();
    private final Map<String, Integer> unresolved = new TreeMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    Collected(Path path) {
        this.name = String.valueOf(path.getFileName());
    }

    void add(Series series, Observation observation) {
        values.computeIfAbsent(series.name(), _ -> new ArrayList<>()).add(observation);
    }

    /** A row of an area that nothing is known of. */
    void unknown(String area) {
        unresolved.merge(area.isEmpty() ? "–" : area, 1, Integer::sum);
    }

    void note(long line, Kind kind, String detail) {
        problems.add(new ImportProblem(line, kind, detail));
    }

    SourceFile file() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        values.forEach((series, all) -> counts.put(series, all.size()));
        return new SourceFile(
                name,
                counts,
                unresolved,
                problems,
                List.of(Provenance.OF_FILE),
                sink -> values.forEach((series, all) -> all.forEach(it -> sink.add(series, Provenance.OF_FILE, it))));
    }
}
