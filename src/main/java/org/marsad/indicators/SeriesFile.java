package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.CsvFile.Line;
import org.marsad.kernel.UserError;

/**
 * The values of one series in a file. {@link #read} takes the United Nations’ SDG database as the open-numbers collection
 * has it: named {@code ddf--datapoints--SERIES--by--….csv}, one row for each value, with the area as an M49 number.
 *
 * @param name the file’s name
 * @param series which series it is
 * @param observations its values, in the order of the file
 * @param unresolved names or numbers of areas that nothing is known of, each with how many rows it has; no value of
 *     theirs is stored
 * @param problems what else is odd in it, in the order of the file
 */
public record SeriesFile(
        String name,
        Series series,
        List<Observation> observations,
        Map<String, Integer> unresolved,
        List<ImportProblem> problems) {
    private static final Pattern NAME = Pattern.compile("ddf--datapoints--(\\w+?)--by--.*\\.csv");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** How the database writes that a country was asked and there is no value. */
    private static final String NOT_AVAILABLE = "N";

    private static final String AREA = "geo_area";
    private static final String PERIOD = "year";
    private static final String UNIT = "units";
    private static final String NATURE = "nature";

    public SeriesFile {
        observations = List.copyOf(observations);
        unresolved = Map.copyOf(unresolved);
        problems = List.copyOf(problems);
    }

    /** A file in which nothing is odd. */
    public SeriesFile(String name, Series series, List<Observation> observations, Map<String, Integer> unresolved) {
        this(name, series, observations, unresolved, List.of());
    }

    /** @throws UserError with the file, the line and what to do */
    public static SeriesFile read(Path path) {
        String name = String.valueOf(path.getFileName());
        Matcher matcher = NAME.matcher(name);
        Series series = Optional.of(matcher)
                .filter(Matcher::matches)
                .flatMap(it -> Series.find(it.group(1)))
                .orElseThrow(() -> new UserError("indicators.import.series", name));
        return new Rows(CsvFile.read(path), series).read(name);
    }

    /** The rows of one file, its columns found by name. */
    private static final class Rows {
        private final CsvFile file;
        private final Series series;
        private final List<String> columns;
        private final List<Observation> observations = new ArrayList<>();
        private final Map<String, Integer> unresolved = new TreeMap<>();

        private Rows(CsvFile file, Series series) {
            this.file = file;
            this.series = series;
            this.columns = file.lines().getFirst().fields();
        }

        private SeriesFile read(String name) {
            file.lines().stream().skip(1).forEach(this::add);
            return new SeriesFile(name, series, observations, unresolved);
        }

        private void add(Line line) {
            Map<String, String> row = new TreeMap<>();
            for (int at = 0; at < columns.size(); at++) {
                row.put(columns.get(at), line.fields().get(at).strip());
            }
            String number = take(line, row, AREA);
            Optional<String> area = Areas.find(number);
            Observation.Status status = status(take(line, row, NATURE));
            String unit = take(line, row, UNIT);
            String period = period(line, take(line, row, PERIOD));
            BigDecimal value = value(line, take(line, row, series.name().toLowerCase(Locale.ROOT)));
            if (area.isEmpty()) {
                unresolved.merge(number, 1, Integer::sum);
                return;
            }
            observations.add(new Observation(area.get(), period, disaggregation(row), unit, value, status));
        }

        private String take(Line line, Map<String, String> row, String column) {
            String found = row.remove(column);
            if (found == null) {
                throw file.refuse(line.number(), "indicators.import.column", column);
            }
            return found;
        }

        private String period(Line line, String text) {
            if (!YEAR.matcher(text).matches()) {
                throw file.refuse(line.number(), "indicators.calc.notYear", PERIOD, text);
            }
            return text;
        }

        private @Nullable BigDecimal value(Line line, String text) {
            if (text.isEmpty() || text.equals(NOT_AVAILABLE)) {
                return null;
            }
            if (!NUMBER.matcher(text).matches()) {
                throw file.refuse(line.number(), "indicators.calc.notNumber", series.name(), text);
            }
            return new BigDecimal(text);
        }

        private static Observation.Status status(String nature) {
            return nature.equals("e") || nature.equals("m") ? Observation.Status.ESTIMATED : Observation.Status.FINAL;
        }

        private static String disaggregation(Map<String, String> rest) {
            return rest.entrySet().stream()
                    .map(it -> it.getKey() + "=" + it.getValue())
                    .collect(Collectors.joining(";"));
        }
    }
}
