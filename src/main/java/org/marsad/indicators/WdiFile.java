package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.UserError;

/**
 * A World Development Indicator as the World Bank’s site gives it: some lines before the table, then one row for each
 * country or group and one column for each year. Countries are taken by their codes; groups have codes of the Bank’s own.
 */
final class WdiFile {
    private static final Map<String, Series> KNOWN = Map.of("BM.TRF.PWKR.CD.DT", Series.WDI_REMITTANCES_PAID);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String NAME = "Country Name";
    private static final int FIRST_YEAR = 4;

    private final CountryNames names;
    private final Collected collected;
    private final Map<Integer, String> years = new TreeMap<>();
    private final Set<String> told = new HashSet<>();

    private WdiFile(CountryNames names, Path path) {
        this.names = names;
        this.collected = new Collected(path);
    }

    /** @throws UserError for another table */
    static SourceFile read(Path path, CountryNames names) {
        WdiFile file = new WdiFile(names, path);
        CsvStream.read(path, file::row);
        if (file.years.isEmpty()) {
            throw new UserError("indicators.import.column", path.toString(), "1", NAME);
        }
        return file.collected.file();
    }

    private void row(long line, List<String> fields) {
        if (fields.getFirst().equals(NAME)) {
            for (int at = FIRST_YEAR; at < fields.size(); at++) {
                if (YEAR.matcher(fields.get(at)).matches()) {
                    years.put(at, fields.get(at));
                }
            }
        } else if (!years.isEmpty() && fields.size() > FIRST_YEAR) {
            country(line, fields);
        }
    }

    private void country(long line, List<String> fields) {
        String code = fields.get(1).strip();
        Series series = KNOWN.get(fields.get(FIRST_YEAR - 1).strip());
        Optional<String> area = names.findCode(code);
        if (series == null) {
            collected.note(line, Kind.INDICATOR, fields.get(FIRST_YEAR - 1));
        } else if (area.isEmpty()) {
            collected.unknown(fields.getFirst().strip());
        } else if (!told.add(area.get())) {
            collected.note(line, Kind.REPEATED_VALUE, area.get());
        } else {
            years.forEach((at, year) -> collected.add(
                    series,
                    new Observation(
                            area.get(),
                            year,
                            "",
                            "usd",
                            at < fields.size() ? value(line, fields.get(at).strip()) : null,
                            Observation.Status.FINAL)));
        }
    }

    private @Nullable BigDecimal value(long line, String text) {
        Optional<BigDecimal> value = SourceRow.number(text);
        if (value.isEmpty() && !text.isEmpty()) {
            collected.note(line, Kind.NUMBER, text);
        }
        return value.orElse(null);
    }
}
