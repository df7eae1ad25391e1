package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.UserError;

/**
 * The World Bank’s (KNOMAD) estimates of 2017 between two countries, of money sent and of migrants: its workbooks, with
 * one row for each country and one column for each other, or the same as a list of pairs. Estimates, not observations.
 */
final class BilateralFile {
    private static final String YEAR = "2017";
    private static final String WORLD = "world";
    private static final String MONEY = "remittance";
    private static final String PEOPLE = "migrant stocks";
    private static final int HEADINGS = 2;

    private final CountryNames names;
    private final Collected collected;
    private Series series = Series.KNOMAD_REMITTANCES;
    private String unit = "usd-million";

    private BilateralFile(CountryNames names, Path path) {
        this.names = names;
        this.collected = new Collected(path);
    }

    static SourceFile read(Path path, CountryNames names) {
        BilateralFile file = new BilateralFile(names, path);
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            file.new Matrix(path).read();
        } else {
            file.pairs(CsvFile.read(path));
        }
        return file.collected.file();
    }

    private void pairs(CsvFile file) {
        List<String> headings = file.lines().getFirst().fields();
        if (headings.equals(List.of("origin_country", "destination_country", "persons"))) {
            people();
        } else if (!headings.equals(List.of("sending_country", "receiving_country", "usd_million"))) {
            throw file.refuse(1, "indicators.import.column", "sending_country");
        }
        file.lines().stream()
                .skip(1)
                .forEach(it -> add(
                        it.number(),
                        it.fields().getFirst(),
                        it.fields().get(1),
                        it.fields().get(2).strip()));
    }

    private void people() {
        series = Series.KNOMAD_MIGRANTS;
        unit = "persons";
    }

    private void add(long line, String from, String to, String text) {
        if (isWorld(from) || isWorld(to)) {
            collected.note(line, Kind.TOTAL, from + " – " + to);
            return;
        }
        Optional<String> first = find(from);
        Optional<String> second = find(to);
        Optional<BigDecimal> value = SourceRow.number(text);
        if (text.isEmpty()) {
            collected.note(line, Kind.NO_VALUE, from + " – " + to);
        } else if (value.isEmpty()) {
            collected.note(line, Kind.NUMBER, text);
        } else if (first.isPresent() && second.isPresent()) {
            collected.add(
                    series,
                    new Observation(
                            first.get() + "-" + second.get(),
                            YEAR,
                            "",
                            unit,
                            value.get(),
                            Observation.Status.ESTIMATED));
        }
    }

    private static boolean isWorld(String name) {
        return SearchText.normalise(name).equals(WORLD);
    }

    private Optional<String> find(String name) {
        Optional<String> code = names.find(name);
        if (code.isEmpty()) {
            collected.unknown(name.strip());
        }
        return code;
    }

    /** The layout of the workbooks: what they are in the first row, countries in the second and in the first column. */
    private final class Matrix {
        private final Path path;
        private final Map<Integer, String> columns = new TreeMap<>();

        Matrix(Path path) {
            this.path = path;
        }

        void read() {
            XlsxSheet.read(path, this::row);
            if (columns.isEmpty()) {
                throw refuse();
            }
        }

        private UserError refuse() {
            return new UserError("indicators.import.bilateral", String.valueOf(path.getFileName()));
        }

        private void row(int number, Map<Integer, String> cells) {
            if (number == 1) {
                title(SearchText.normalise(cells.getOrDefault(0, "")));
            } else if (number == HEADINGS) {
                columns.putAll(cells);
                columns.remove(0);
            } else if (columns.keySet().stream()
                    .anyMatch(it -> !cells.getOrDefault(it, "").isEmpty())) {
                String from = cells.getOrDefault(0, "");
                columns.forEach((at, to) -> {
                    if (!to.isEmpty()) {
                        add(number, from, to, cells.getOrDefault(at, "").strip());
                    }
                });
            }
        }

        private void title(String title) {
            if (title.contains(PEOPLE) && !title.contains(MONEY)) {
                people();
            } else if (!title.contains(MONEY)) {
                throw refuse();
            }
        }
    }
}
