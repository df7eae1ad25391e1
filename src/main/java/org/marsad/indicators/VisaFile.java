package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.indicators.ImportProblem.Kind;

/**
 * Schengen short-stay visas by consulate and year, as the European Commission (DG HOME) publishes them and the European
 * Visa Database joined them: added up by country of the consulate, and by country of the consulate and Schengen State,
 * which is a corridor such as {@code SEN-FRA}.
 *
 * <p>The refusal rate is computed from the sums: 100 · not issued / (issued + not issued). The country of a consulate is
 * where it was asked, not the nationality of who asked.
 */
final class VisaFile {
    private static final String STATE = "schengen state";
    private static final String COUNTRY = "origin country";
    private static final String APPLIED = "visas applied";
    private static final String ISSUED = "visas issued";
    private static final String NOT_ISSUED = "visas not issued";
    private static final String YEAR = "year";

    private static final Pattern YEAR_DIGITS = Pattern.compile("\\d{4}");
    /** What is left where a source has divided and multiplied again. */
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    private static final int RATE_DIGITS = 10;

    private final CountryNames names;
    private final Collected collected;
    private final Map<String, Map<String, Sum>> sums = new TreeMap<>();

    private VisaFile(CountryNames names, Path path) {
        this.names = names;
        this.collected = new Collected(path);
    }

    static SourceFile read(Path path, CountryNames names) {
        VisaFile file = new VisaFile(names, path);
        SourceRow.list(path, STATE, COUNTRY, APPLIED, ISSUED, NOT_ISSUED, YEAR).forEach(file::add);
        file.sums.forEach((area, years) -> years.forEach((year, sum) -> file.tell(area, year, sum)));
        return file.collected.file();
    }

    private void add(SourceRow row) {
        Optional<String> country = find(row.get(COUNTRY));
        Optional<String> state = find(row.get(STATE));
        if (country.isEmpty() || state.isEmpty()) {
            return;
        }
        if (!YEAR_DIGITS.matcher(row.get(YEAR)).matches()) {
            collected.note(row.line(), Kind.DATE, row.get(YEAR));
            return;
        }
        OptionalLong applied = count(row, APPLIED);
        OptionalLong issued = count(row, ISSUED);
        OptionalLong notIssued = count(row, NOT_ISSUED);
        if (applied.isEmpty() || issued.isEmpty() || notIssued.isEmpty()) {
            return;
        }
        Sum sum = new Sum(applied.getAsLong(), issued.getAsLong(), notIssued.getAsLong());
        merge(country.get(), row.get(YEAR), sum);
        merge(country.get() + "-" + state.get(), row.get(YEAR), sum);
    }

    private Optional<String> find(String name) {
        Optional<String> code = names.find(name);
        if (code.isEmpty()) {
            collected.unknown(name);
        }
        return code;
    }

    private void merge(String area, String year, Sum sum) {
        requireNonNull(sums.computeIfAbsent(area, _ -> new TreeMap<>())).merge(year, sum, Sum::and);
    }

    private OptionalLong count(SourceRow row, String column) {
        String text = row.get(column);
        Optional<BigDecimal> number = SourceRow.number(text).filter(it -> it.signum() >= 0);
        if (number.isEmpty()) {
            collected.note(row.line(), Kind.NUMBER, text);
            return OptionalLong.empty();
        }
        BigDecimal whole = number.get().setScale(0, RoundingMode.HALF_UP);
        BigDecimal noise = number.get().subtract(whole).abs();
        if (noise.compareTo(NOISE) > 0) {
            collected.note(row.line(), Kind.NUMBER, text);
            return OptionalLong.empty();
        }
        if (noise.signum() > 0) {
            collected.note(row.line(), Kind.NOT_WHOLE, text);
        }
        return OptionalLong.of(whole.longValueExact());
    }

    private void tell(String area, String year, Sum sum) {
        tell(Series.VISA_APPLIED, area, year, "visas", BigDecimal.valueOf(sum.applied));
        tell(Series.VISA_ISSUED, area, year, "visas", BigDecimal.valueOf(sum.issued));
        tell(Series.VISA_NOT_ISSUED, area, year, "visas", BigDecimal.valueOf(sum.notIssued));
        long decided = sum.issued + sum.notIssued;
        if (decided > 0) {
            BigFraction rate = BigFraction.of(sum.notIssued, decided).multiply(100);
            BigDecimal value = rate.bigDecimalValue(RATE_DIGITS, RoundingMode.HALF_UP);
            tell(Series.VISA_REFUSAL_RATE, area, year, "percent", value);
        }
    }

    private void tell(Series series, String area, String year, String unit, BigDecimal value) {
        collected.add(series, new Observation(area, year, "", unit, value, Observation.Status.FINAL));
    }

    /** Visas of some consulates in a year. */
    private record Sum(long applied, long issued, long notIssued) {
        Sum and(Sum other) {
            return new Sum(applied + other.applied, issued + other.issued, notIssued + other.notIssued);
        }
    }
}
