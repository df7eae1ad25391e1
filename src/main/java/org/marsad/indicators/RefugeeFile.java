package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.marsad.indicators.ImportProblem.Kind;

/**
 * Refugees and asylum seekers at the end of a year by country of origin and of asylum, from UNHCR’s population
 * statistics: columns {@code year, orig, dest, refugees, asylum_seekers}. Each pair is a corridor; the sums of an
 * origin and of a country of asylum are made of the pairs that are known.
 */
final class RefugeeFile {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String MISSING = "NA";

    private final CountryNames names;
    private final Collected collected;
    private final Map<Key, BigDecimal> sums = new TreeMap<>();

    private RefugeeFile(CountryNames names, Path path) {
        this.names = names;
        this.collected = new Collected(path);
    }

    static SourceFile read(Path path, CountryNames names) {
        RefugeeFile file = new RefugeeFile(names, path);
        SourceRow.list(path, "year", "orig", "dest", "refugees", "asylum seekers")
                .forEach(file::add);
        file.sums.forEach((key, sum) -> file.tell(key.series, key.area, key.year, sum));
        return file.collected.file();
    }

    private void add(SourceRow row) {
        if (!YEAR.matcher(row.get("year")).matches()) {
            collected.note(row.line(), Kind.DATE, row.get("year"));
            return;
        }
        Optional<String> origin = find(row.get("orig"));
        Optional<String> asylum = find(row.get("dest"));
        add(row, "refugees", origin, asylum, List.of(Series.UNHCR_REFUGEES, Series.UNHCR_REFUGEES_HOSTED));
        add(row, "asylum seekers", origin, asylum, List.of(Series.UNHCR_SEEKERS, Series.UNHCR_SEEKERS_HOSTED));
    }

    /** Who comes from a place that is no country still lives in the country of asylum, and counts there. */
    private void add(
            SourceRow row, String column, Optional<String> origin, Optional<String> asylum, List<Series> series) {
        Optional<BigDecimal> count = count(row, column);
        if (count.isEmpty()) {
            return;
        }
        String year = row.get("year");
        origin.ifPresent(it -> sums.merge(new Key(series.getFirst(), it, year), count.get(), BigDecimal::add));
        asylum.ifPresent(it -> sums.merge(new Key(series.getLast(), it, year), count.get(), BigDecimal::add));
        if (origin.isPresent() && asylum.isPresent()) {
            tell(series.getFirst(), origin.get() + "-" + asylum.get(), year, count.get());
        }
    }

    private Optional<BigDecimal> count(SourceRow row, String column) {
        String text = row.get(column);
        if (text.isEmpty() || text.equals(MISSING)) {
            collected.note(row.line(), Kind.NO_VALUE, column);
            return Optional.empty();
        }
        Optional<BigDecimal> count = SourceRow.number(text).filter(it -> it.signum() >= 0);
        if (count.isEmpty()) {
            collected.note(row.line(), Kind.NUMBER, text);
        }
        return count;
    }

    private Optional<String> find(String code) {
        Optional<String> area = names.findCode(code);
        if (area.isEmpty()) {
            collected.unknown(code);
        }
        return area;
    }

    private void tell(Series series, String area, String year, BigDecimal value) {
        collected.add(series, new Observation(area, year, "", "persons", value, Observation.Status.FINAL));
    }

    /** What a sum is of. */
    private record Key(Series series, String area, String year) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int bySeries = series.name().compareTo(other.series.name());
            int byArea = area.compareTo(other.area);
            return bySeries != 0 ? bySeries : byArea != 0 ? byArea : year.compareTo(other.year);
        }
    }
}
