package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.CsvFile.Line;
import org.marsad.kernel.SearchText;

/**
 * The World Bank’s Remittance Prices Worldwide as its data bank gives them: one row for each pair of countries, one
 * column for each quarter, the mean total cost in percent of the amount sent. Two dots are a missing value. Countries
 * are taken by their codes, and each code must be one of ISO 3166-1.
 */
final class CorridorFile {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q([1-4]) \\[YR\\1Q\\2]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final String MISSING = "..";
    private static final String WORLD = "WLD";
    private static final String COST = "ATCR.CORR";
    private static final String UNIT = "percent";

    private static final String SENDING = "sending countries code";
    private static final String RECEIVING = "receiving countries code";
    private static final String SERIES = "series code";

    private final CsvFile file;
    private final CountryNames names;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, String> quarters = new TreeMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, Integer> unresolved = new TreeMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Long> corridors = new HashMap<>();
    private int empty;

    private CorridorFile(CsvFile file, CountryNames names) {
        this.file = file;
        this.names = names;
        List<String> headings = file.lines().getFirst().fields();
        for (int at = 0; at < headings.size(); at++) {
            Matcher quarter = QUARTER.matcher(headings.get(at).strip());
            if (quarter.matches()) {
                quarters.put(at, quarter.group(1) + "-Q" + quarter.group(2));
            } else {
                columns.put(SearchText.normalise(headings.get(at)), at);
            }
        }
        for (String column : List.of(SENDING, RECEIVING, SERIES)) {
            if (!columns.containsKey(column)) {
                throw file.refuse(1, "indicators.import.column", column);
            }
        }
        if (quarters.isEmpty()) {
            throw file.refuse(1, "indicators.import.column", "2020Q3 [YR2020Q3]");
        }
    }

    static SeriesFile read(Path path, CountryNames names) {
        CorridorFile it = new CorridorFile(CsvFile.read(path), names);
        it.file.lines().stream().skip(1).forEach(it::add);
        if (it.empty > 0) {
            it.problems.add(new ImportProblem(0, Kind.EMPTY_CORRIDORS, String.valueOf(it.empty)));
        }
        return new SeriesFile(
                String.valueOf(path.getFileName()),
                Series.RPW_CORRIDOR_COST,
                it.observations,
                it.unresolved,
                it.problems);
    }

    private void add(Line line) {
        String sending = field(line, SENDING);
        String receiving = field(line, RECEIVING);
        if (sending.equals(WORLD) || receiving.equals(WORLD)) {
            note(line, Kind.TOTAL, sending + "-" + receiving);
        } else if (!CODE.matcher(sending).matches()
                || !CODE.matcher(receiving).matches()
                || !field(line, SERIES).equals(COST)) {
            note(line, Kind.NOT_A_CORRIDOR, line.fields().getFirst());
        } else {
            add(line, sending, receiving);
        }
    }

    private void add(Line line, String sending, String receiving) {
        Optional<String> from = names.findCode(sending);
        Optional<String> to = names.findCode(receiving);
        String corridor = from.orElse(sending) + "-" + to.orElse(receiving);
        Long before = corridors.putIfAbsent(corridor, line.number());
        if (before != null) {
            note(line, Kind.REPEATED, String.valueOf(before));
            return;
        }
        if (from.isEmpty() || to.isEmpty()) {
            unresolved.merge(from.isEmpty() ? sending : receiving, 1, Integer::sum);
            return;
        }
        List<Observation> values = new ArrayList<>();
        quarters.forEach((at, quarter) -> values.add(new Observation(
                corridor, quarter, "", UNIT, value(line, line.fields().get(at).strip()), Observation.Status.FINAL)));
        if (values.stream().allMatch(it -> it.value() == null)) {
            empty++;
        } else {
            observations.addAll(values);
        }
    }

    private @Nullable BigDecimal value(Line line, String text) {
        if (text.isEmpty() || text.equals(MISSING)) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            note(line, Kind.NUMBER, text);
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        if (value.signum() < 0) {
            note(line, Kind.BELOW_ZERO, text);
        }
        return value;
    }

    private String field(Line line, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : line.fields().get(at).strip();
    }

    private void note(Line line, Kind kind, String detail) {
        problems.add(new ImportProblem(line.number(), kind, detail));
    }
}
