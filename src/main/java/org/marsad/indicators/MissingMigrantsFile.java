package org.marsad.indicators;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.indicators.RecordedDeaths.Incident;
import org.marsad.kernel.SearchText;

/**
 * Records of the International Organization for Migration’s Missing Migrants Project, in its three layouts, made into
 * yearly sums by country of the incident and by region. One record is one event, or one part of an event with a number
 * of its own. Nothing about a single event or a person leaves this class.
 */
final class MissingMigrantsFile {
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern(
                    "EEE, MM/dd/uuuu - HH:mm", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern CUMULATIVE = Pattern.compile("\\bcumulative\\b", Pattern.CASE_INSENSITIVE);

    private final CountryNames countries;
    private final YearlyDeaths sums;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Integer> unresolved = new TreeMap<>();
    private final Map<String, Long> parts = new HashMap<>();
    private final Map<List<String>, Long> told = new HashMap<>();

    private MissingMigrantsFile(CountryNames countries, LocalDate vintage) {
        this.countries = countries;
        this.sums = new YearlyDeaths(vintage);
    }

    /** @param vintage the day of the file: a year that was not over then is provisional */
    static SeriesFile read(Path path, LocalDate vintage, CountryNames countries) {
        List<DeathRow> rows = DeathRow.list(path);
        MissingMigrantsFile file = new MissingMigrantsFile(countries, vintage);
        if (rows.stream().noneMatch(it -> it.has(DeathColumn.COUNTRY))) {
            file.problems.add(new ImportProblem(0, Kind.NO_COUNTRIES, ""));
        }
        rows.forEach(file::add);
        List<Observation> observations = file.sums.observations();
        if (file.sums.withheld() > 0) {
            file.problems.add(new ImportProblem(0, Kind.WITHHELD, String.valueOf(file.sums.withheld())));
        }
        // A file of the routes to Europe alone is no sum of all.
        boolean europe = rows.stream().anyMatch(it -> it.has(DeathColumn.EUROPE));
        return new SeriesFile(
                String.valueOf(path.getFileName()),
                europe ? Series.MMP_ROUTES_EUROPE : Series.MMP_DEATHS,
                observations,
                file.unresolved,
                file.problems);
    }

    private void add(DeathRow row) {
        if (isRepeated(row)) {
            return;
        }
        OptionalInt year = year(row);
        Optional<Incident> incident = year.isEmpty() ? Optional.empty() : incident(row);
        incident.ifPresent(it -> add(row, year.getAsInt(), it));
    }

    private void add(DeathRow row, int year, Incident incident) {
        Long twin = told.putIfAbsent(row.rest(), row.line());
        if (twin != null) {
            note(row, Kind.TWIN, String.valueOf(twin));
        }
        if (row.get(DeathColumn.PLACE).isEmpty()
                && (row.get(DeathColumn.LATITUDE).isEmpty()
                        || row.get(DeathColumn.LONGITUDE).isEmpty())) {
            note(row, Kind.NO_COORDINATES, "");
        }
        sums.addToWorld(year, region(row), incident);
        if (row.has(DeathColumn.COUNTRY)) {
            country(row).ifPresent(it -> sums.addToCountry(it, year, incident));
        }
    }

    private boolean isRepeated(DeathRow row) {
        for (String part : row.get(DeathColumn.PART).split(",", -1)) {
            Long before = part.isBlank() ? null : parts.putIfAbsent(part.strip(), row.line());
            if (before != null && before != row.line()) {
                note(row, Kind.REPEATED, String.valueOf(before));
                return true;
            }
        }
        return false;
    }

    private OptionalInt year(DeathRow row) {
        String text = row.get(DeathColumn.DATE);
        String column = row.get(DeathColumn.YEAR);
        Optional<Integer> told =
                YEAR.matcher(column).matches() ? Optional.of(Integer.valueOf(column)) : Optional.empty();
        Optional<LocalDate> date = date(text);
        if (date.isEmpty()) {
            note(row, told.isPresent() ? Kind.DATE_ONLY_YEAR : Kind.DATE, text);
            return told.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        }
        int year = date.get().getYear();
        if (!column.isEmpty() && !told.equals(Optional.of(year))) {
            note(row, Kind.YEAR, column);
        }
        return OptionalInt.of(year);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(text.contains(",") ? LocalDate.parse(text, WITH_WEEKDAY) : LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Missing people below zero are bodies found of people counted as missing before: the source takes them off. */
    private Optional<Incident> incident(DeathRow row) {
        String dead = row.get(DeathColumn.DEAD);
        String missing = row.get(DeathColumn.MISSING);
        if (dead.isEmpty() && missing.isEmpty()) {
            note(row, Kind.NO_NUMBER, "");
            return Optional.empty();
        }
        for (String it : List.of(dead, missing)) {
            if (!it.isEmpty() && !WHOLE.matcher(it).matches()) {
                note(row, Kind.NUMBER, it);
                return Optional.empty();
            }
        }
        long found = dead.isEmpty() ? 0 : Long.parseLong(dead);
        long lost = missing.isEmpty() ? 0 : Long.parseLong(missing);
        if (found < 0 || found + lost < 0) {
            note(row, Kind.NUMBER, dead + " / " + missing);
            return Optional.empty();
        }
        noteOddNumbers(row, found, lost);
        return Optional.of(
                new Incident(String.valueOf(row.line()), found + Math.min(lost, 0), Math.max(lost, 0), isTotal(row)));
    }

    private void noteOddNumbers(DeathRow row, long found, long lost) {
        if (lost < 0) {
            note(row, Kind.CORRECTION, String.valueOf(lost));
        }
        String both = row.get(DeathColumn.BOTH);
        if (!both.isEmpty() && !both.equals(String.valueOf(found + lost))) {
            note(row, Kind.SUM, both);
        }
        if (isTotal(row)) {
            note(row, Kind.CUMULATIVE, "");
        }
    }

    private static boolean isTotal(DeathRow row) {
        return CUMULATIVE.matcher(row.get(DeathColumn.TYPE)).find()
                || CUMULATIVE.matcher(row.get(DeathColumn.DESCRIPTION)).find();
    }

    private String region(DeathRow row) {
        String region = row.get(DeathColumn.REGION);
        String code = SearchText.normalise(region).replace(' ', '-');
        if (YearlyDeaths.REGIONS.contains(code)) {
            return code;
        }
        note(row, Kind.REGION, region);
        return YearlyDeaths.UNKNOWN;
    }

    private Optional<String> country(DeathRow row) {
        String name = row.get(DeathColumn.COUNTRY);
        if (name.isEmpty()) {
            note(row, Kind.NO_COUNTRY, "");
            return Optional.empty();
        }
        Optional<String> code = countries.find(name);
        if (code.isEmpty()) {
            unresolved.merge(name, 1, Integer::sum);
        }
        return code;
    }

    private void note(DeathRow row, Kind kind, String detail) {
        problems.add(new ImportProblem(row.line(), kind, detail));
    }
}
