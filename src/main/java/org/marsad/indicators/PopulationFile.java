package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.indicators.Observation.Status;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.CsvFile.Line;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.UserError;

/**
 * Migrants and people as the United Nations’ Population Division counts them, in three layouts: where people live and
 * where they were born (one row for each country of destination, one column for each of origin), the sums of each
 * country, and the population of countries and regions.
 */
final class PopulationFile {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> MISSING = Set.of("", "NA", "..", "-");

    /** Regions among the countries; one of them is also what some call a country. */
    private static final Set<String> TOTALS =
            Set.of("Caribbean", "Melanesia", "Micronesia", "Polynesia", "South America");

    /** Regions have numbers of the Population Division’s own where M49 has others. */
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("900", "001"),
            Map.entry("903", "002"),
            Map.entry("904", "419"),
            Map.entry("905", "021"),
            Map.entry("906", "030"),
            Map.entry("908", "150"),
            Map.entry("909", "009"),
            Map.entry("910", "014"),
            Map.entry("911", "017"),
            Map.entry("912", "015"),
            Map.entry("913", "018"),
            Map.entry("914", "011"),
            Map.entry("915", "029"),
            Map.entry("916", "013"),
            Map.entry("920", "035"),
            Map.entry("922", "145"),
            Map.entry("923", "151"),
            Map.entry("924", "154"),
            Map.entry("925", "039"),
            Map.entry("926", "155"),
            Map.entry("927", "053"),
            Map.entry("928", "054"),
            Map.entry("931", "005"),
            Map.entry("935", "142"),
            Map.entry("947", "202"),
            Map.entry("954", "057"),
            Map.entry("957", "061"),
            Map.entry("5500", "143"),
            Map.entry("5501", "034"));

    private final CountryNames names;
    private final Collected collected;
    private final Set<String> told = new HashSet<>();

    private PopulationFile(CountryNames names, Path path) {
        this.names = names;
        this.collected = new Collected(path);
    }

    /** @throws UserError for another table */
    static SourceFile read(Path path, CountryNames names) {
        PopulationFile file = new PopulationFile(names, path);
        CsvFile csv = CsvFile.read(path);
        List<String> headings = csv.lines().getFirst().fields().stream()
                .map(SearchText::normalise)
                .toList();
        if (headings.size() > 2 && headings.subList(0, 2).equals(List.of("year", "dest"))) {
            file.matrix(csv);
        } else if (headings.contains("fb")) {
            SourceRow.list(path, "name", "country code", "year", "fb", "disp").forEach(file::totals);
        } else {
            SourceRow.list(path, "name", "country code", "year", "pop").forEach(file::population);
        }
        return file.collected.file();
    }

    private void matrix(CsvFile csv) {
        List<String> origins = csv.lines().getFirst().fields();
        List<Optional<String>> codes = origins.stream().map(names::find).toList();
        for (int at = 2; at < origins.size(); at++) {
            if (codes.get(at).isEmpty()) {
                collected.unknown(origins.get(at));
            }
        }
        for (Line line : csv.lines().subList(1, csv.lines().size())) {
            String name = line.fields().get(1).strip();
            Optional<String> destination = names.find(name);
            if (TOTALS.contains(name)) {
                collected.note(line.number(), Kind.TOTAL, name);
                continue;
            }
            if (destination.isEmpty()) {
                collected.unknown(name);
                continue;
            }
            for (int at = 2; at < origins.size(); at++) {
                String text = line.fields().get(at).strip();
                String year = line.fields().getFirst();
                codes.get(at)
                        .ifPresent(it -> add(
                                line.number(),
                                Series.UNDESA_MIGRANTS,
                                it + "-" + destination.get(),
                                year,
                                "persons",
                                text));
            }
        }
    }

    private void totals(SourceRow row) {
        Optional<String> area = area(row);
        if (area.isPresent()) {
            add(row.line(), Series.UNDESA_MIGRANTS, area.get(), row.get("year"), "persons", row.get("fb"));
            add(row.line(), Series.UNDESA_EMIGRANTS, area.get(), row.get("year"), "persons", row.get("disp"));
        }
    }

    private void population(SourceRow row) {
        area(row)
                .ifPresent(it -> add(
                        row.line(), Series.UNDESA_POPULATION, it, row.get("year"), "thousand persons", row.get("pop")));
    }

    private Optional<String> area(SourceRow row) {
        // By its number: one of its regions without China has the letters of China.
        String number = row.get("country code");
        Optional<String> area = Optional.ofNullable(REGIONS.get(number)).or(() -> Areas.find(number));
        if (area.isEmpty()) {
            collected.unknown(row.get("name"));
        }
        return area;
    }

    private void add(long line, Series series, String area, String year, String unit, String text) {
        if (!YEAR.matcher(year).matches()) {
            collected.note(line, Kind.DATE, year);
        } else if (!told.add(series + area + year)) {
            collected.note(line, Kind.REPEATED_VALUE, area + " " + year);
        } else {
            collected.add(series, new Observation(area, year, "", unit, value(line, text), Status.FINAL));
        }
    }

    private @Nullable BigDecimal value(long line, String text) {
        if (MISSING.contains(text)) {
            return null;
        }
        Optional<BigDecimal> value = SourceRow.number(text);
        if (value.isEmpty()) {
            collected.note(line, Kind.NUMBER, text);
        }
        return value.orElse(null);
    }
}
