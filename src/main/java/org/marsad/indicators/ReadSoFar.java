package org.marsad.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.indicators.SourceFile.Provenance;
import org.marsad.indicators.SourceFile.Values;

/** What a look at a large file has found, without its values. */
final class ReadSoFar {
    /** Problems that are told one by one; of the rest, how many. */
    private static final int MOST = 1000;

    private final String name;
    private final SortedMap<String, Integer> series = new TreeMap<>();
    private final Map<String, Integer> unresolved = new TreeMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, int[]> unknown = new LinkedHashMap<>();
    private final Set<Provenance> provenances = new LinkedHashSet<>();
    private int more;

    ReadSoFar(Path path) {
        this.name = String.valueOf(path.getFileName());
    }

    void count(String code, Provenance provenance) {
        series.merge(code, 1, Integer::sum);
        provenances.add(provenance);
    }

    void unknown(String area) {
        unresolved.merge(area.isEmpty() ? "–" : area, 1, Integer::sum);
    }

    /** A row of an indicator that is not known: told once for all its rows, with the first. */
    void unknownIndicator(long line, String code) {
        unknown.computeIfAbsent(code, _ -> new int[] {(int) line, 0})[1]++;
    }

    void note(long line, Kind kind, String detail, String place) {
        if (problems.size() < MOST) {
            problems.add(new ImportProblem(line, kind, detail, place));
        } else {
            more++;
        }
    }

    SourceFile file(Values values) {
        List<ImportProblem> all = new ArrayList<>(problems);
        unknown.forEach(
                (code, rows) -> all.add(new ImportProblem(rows[0], Kind.INDICATOR, code, String.valueOf(rows[1]))));
        if (more > 0) {
            all.add(new ImportProblem(0, Kind.MORE, String.valueOf(more)));
        }
        return new SourceFile(name, series, unresolved, all, List.copyOf(provenances), values);
    }
}
