package org.marsad.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Column.Role;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.indicators.Observation.Status;
import org.marsad.indicators.SourceFile.Provenance;
import org.marsad.indicators.SourceFile.Sink;

/**
 * Makes one value of what a row of any format tells, or says why it is none. A row with a mistake is left out and named;
 * the others count.
 */
final class RowReader {
    /** A data flow as SDMX names it: {@code AGENCY:ID(1.0)}. */
    private static final Pattern FLOW = Pattern.compile("(?:.*[:=])?([^:=()]+)(?:\\(.*\\))?");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern POWER = Pattern.compile("-?\\d{1,2}");
    private static final Pattern UNFIT = Pattern.compile("[;=\\p{Cc}]+");
    private static final Set<String> MISSING = Set.of("", "..", ":", "NA", "NaN");
    /** Not applicable, or not told apart. */
    private static final Set<String> NOT_TOLD = Set.of("", "_Z", "_X");

    private final CountryNames names;
    private final ReadSoFar read;
    private final @Nullable Sink sink;
    private final @Nullable String fixed;
    private final Seen seen = new Seen();
    private final Map<String, Optional<String>> codes = new HashMap<>();
    private final Map<String, Provenance> provenances = new HashMap<>();
    private final Map<Role, String> told = new EnumMap<>(Role.class);
    private final Map<Role, String> places = new EnumMap<>(Role.class);
    private final TreeMap<String, String> parts = new TreeMap<>();
    private boolean decimalComma;
    private long line;

    /**
     * @param sink takes the values; null to look at them only
     * @param fixed the indicator that all rows are of; null if they say so
     */
    RowReader(CountryNames names, ReadSoFar read, @Nullable Sink sink, @Nullable String fixed) {
        this.names = names;
        this.read = read;
        this.sink = sink;
        this.fixed = fixed;
    }

    /** Numbers may have a decimal comma from here on. */
    void allowDecimalComma() {
        decimalComma = true;
    }

    void begin(long at) {
        line = at;
        told.clear();
        places.clear();
        parts.clear();
    }

    /** @param place the column or cell, as a person would look for it */
    void put(Column column, String text, String place) {
        String plain = text.strip();
        switch (column.role()) {
            case NONE -> {}
            case DISAGGREGATION -> {
                if (!NOT_TOLD.contains(plain)) {
                    parts.put(
                            column.key(),
                            UNFIT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" "));
                }
            }
            default -> {
                told.put(column.role(), plain);
                places.put(column.role(), place);
            }
        }
    }

    /** All is told: makes a value of it. */
    void end() {
        Optional<String> series = series();
        String area = area();
        if (series.isEmpty()) {
            return;
        }
        Optional<String> known = names.findArea(area);
        if (known.isEmpty()) {
            read.unknown(area);
            return;
        }
        Optional<String> period = known(Role.PERIOD, Periods::find, Kind.PERIOD);
        Optional<Status> status = known(Role.STATUS, Statuses::find, Kind.STATUS);
        Optional<Provenance> provenance = known(Role.VINTAGE, this::provenance, Kind.VINTAGE);
        String text = get(Role.VALUE);
        Optional<BigDecimal> value =
                MISSING.contains(text) ? Optional.empty() : known(Role.VALUE, this::number, Kind.VALUE);
        boolean whole = value.isPresent() || MISSING.contains(text);
        if (whole && period.isPresent() && status.isPresent() && provenance.isPresent()) {
            Observation it = new Observation(
                    known.get(), period.get(), disaggregation(), get(Role.UNIT), value.orElse(null), status.get());
            tell(series.get(), provenance.get(), it);
        }
    }

    private void tell(String series, Provenance provenance, Observation it) {
        boolean isNew = seen.key()
                .and(series)
                .and(it.area())
                .and(it.period())
                .and(it.disaggregation())
                .and(it.unit())
                .and(Objects.toString(provenance.licence(), ""))
                .and(Objects.toString(provenance.vintage(), ""))
                .isNew();
        if (!isNew) {
            read.note(line, Kind.REPEATED_VALUE, series + " " + it.area() + " " + it.period(), "");
            return;
        }
        read.count(series, provenance);
        if (sink != null) {
            sink.add(series, provenance, it);
        }
    }

    private String get(Role role) {
        return told.getOrDefault(role, "");
    }

    private <T> Optional<T> known(Role role, Function<String, Optional<T>> find, Kind kind) {
        Optional<T> known = find.apply(get(role));
        if (known.isEmpty()) {
            read.note(line, kind, get(role), places.getOrDefault(role, ""));
        }
        return known;
    }

    /** The code of a series or of an indicator of the framework; of a message, else that of its flow. */
    private Optional<String> series() {
        String code = fixed != null ? fixed : told.containsKey(Role.INDICATOR) ? get(Role.INDICATOR) : flow();
        Optional<String> known = codes.computeIfAbsent(code, RowReader::series);
        if (known.isEmpty()) {
            read.unknownIndicator(line, code);
        }
        return known;
    }

    static Optional<String> series(String code) {
        return Series.find(code).map(Series::name);
    }

    private String flow() {
        Matcher flow = FLOW.matcher(get(Role.FLOW));
        return flow.matches() ? flow.group(1) : get(Role.FLOW);
    }

    private String area() {
        String to = get(Role.COUNTERPART);
        return to.isEmpty() || NOT_TOLD.contains(to) || to.startsWith("_") ? get(Role.AREA) : get(Role.AREA) + "-" + to;
    }

    private Optional<BigDecimal> number(String text) {
        boolean comma = decimalComma && DECIMAL_COMMA.matcher(text).matches();
        Optional<BigDecimal> number = SourceRow.number(comma ? text.replace(',', '.') : text);
        String power = get(Role.MULTIPLIER);
        return POWER.matcher(power).matches()
                ? number.map(it -> it.scaleByPowerOfTen(Integer.parseInt(power)))
                : number;
    }

    /** Empty if the vintage is no day. */
    private Optional<Provenance> provenance(String vintage) {
        String source = get(Role.SOURCE);
        String licence = get(Role.LICENCE);
        String both = source.isEmpty() || licence.isEmpty() ? source + licence : source + ", " + licence;
        if (both.isEmpty() && vintage.isEmpty()) {
            return Optional.of(Provenance.OF_FILE);
        }
        String key = both + "\n" + vintage;
        Provenance known = provenances.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            LocalDate day = vintage.isEmpty() ? null : LocalDate.parse(vintage);
            Provenance made = new Provenance(both.isEmpty() ? null : both, day);
            provenances.put(key, made);
            return Optional.of(made);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private String disaggregation() {
        if (parts.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        parts.forEach((key, value) ->
                all.append(all.isEmpty() ? "" : ";").append(key).append('=').append(value));
        return all.toString();
    }
}
