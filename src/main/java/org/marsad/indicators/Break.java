package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.marsad.kernel.LocalizedText;

/**
 * A year from which on an indicator is defined or counted in another way. Values before and after are not the same
 * thing: no change is computed across it, and a chart shows it.
 *
 * @param indicator the code of the indicator
 * @param year the first year of the new way
 * @param version the framework’s version that brought it; 0 where its source changed
 * @param words what changed, in few words
 */
public record Break(String indicator, int year, int version, LocalizedText words) {
    private static final String FILE = "/indicators/breaks.tsv";
    private static final List<Break> ALL = read();

    /** Those of an indicator, oldest first. */
    static List<Break> listOf(String indicator) {
        return ALL.stream().filter(it -> it.indicator.equals(indicator)).toList();
    }

    /** Only what can be compared with the newest value: from the last break on that has values after it. */
    public static <V> SortedMap<Integer, V> comparable(SortedMap<Integer, V> byYear, Collection<Break> breaks) {
        if (byYear.isEmpty()) {
            return byYear;
        }
        int newest = byYear.lastKey();
        return breaks.stream()
                .map(Break::year)
                .filter(it -> it <= newest)
                .max(Comparator.naturalOrder())
                .map(byYear::tailMap)
                .orElse(byYear);
    }

    private static List<Break> read() {
        try (var in = requireNonNull(Break.class.getResourceAsStream(FILE), FILE)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static List<Break> read(Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator('\t')
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(reader)) {
            return csv.stream()
                    .map(it -> new Break(
                            it.getField("indicator"),
                            Integer.parseInt(it.getField("year")),
                            Integer.parseInt(it.getField("version")),
                            new LocalizedText(
                                    it.getField("words_fr"), it.getField("words_en"), it.getField("words_ar"))))
                    .sorted(Comparator.comparing(Break::indicator).thenComparing(Break::year))
                    .toList();
        }
    }
}
