package org.marsad.indicators.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Measurements.Published;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.Series;
import org.marsad.kernel.Decimals;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.Rows;

/**
 * The newest values of one series.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param series the code of the series
 * @param observations by area, never by value
 */
@Schema(name = "Observations")
record ObservationsDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        @Schema(description = "The series, or the indicator that a tool publishes", example = "SG_CPA_MIGRS")
        String series,

        List<Entry> observations) {
    static final List<Field> FIELDS = List.of(
            Field.text("series").always(),
            Field.text("area").always(),
            Field.text("period").always(),
            Field.text("disaggregation"),
            Field.text("unit"),
            Field.of("value", Type.NUMBER),
            Field.of("part", Type.INTEGER),
            Field.of("whole", Type.INTEGER),
            Field.oneOf("status", Observation.Status.values()).always(),
            Field.oneOf("flag", ReleasedValue.Flag.values()),
            Field.text("source").always(),
            Field.text("licence").always(),
            Field.of("vintage", Type.DATE).always());

    /** The same as a table. */
    static CsvTable table(String series, List<Entry> values) {
        CsvTable table = new CsvTable(Field.names(FIELDS));
        values.forEach(it -> it.addTo(series, table));
        return table;
    }

    /**
     * A value.
     *
     * @param area of which country or region
     * @param period of which year or quarter
     * @param disaggregation whom it is about
     * @param unit what it is counted in
     * @param value exactly as its source gives it; of a share that a tool publishes, six digits
     * @param part the part of a share, or a count, that a tool publishes; null elsewhere
     * @param whole the whole of a share; null elsewhere
     * @param status how sure its source is
     * @param flag why there is no value
     * @param source the kind of file it came from
     * @param licence under which it may be used
     * @param vintage the day on which it was so
     */
    @Schema(name = "Observation")
    record Entry(
            @Schema(
                    description = "ISO 3166-1 alpha-3, the M49 number of a region, or a corridor such as FRA-SEN",
                    example = "SEN")
            String area,

            String period,
            String disaggregation,
            String unit,

            @Schema(description = "Null if missing or hidden, never zero for either") @Nullable
            String value,

            @Schema(description = "The part of a share, or a count, that a tool publishes; null elsewhere") @Nullable
            Long part,

            @Schema(description = "The whole of a share that a tool publishes; null elsewhere") @Nullable
            Long whole,

            Observation.Status status,

            @Schema(description = "Why there is no value: MISSING, or HIDDEN for a small count of people")
            ReleasedValue.@Nullable Flag flag,

            String source,
            String licence,
            LocalDate vintage) {
        static Entry of(Series series, Shown shown) {
            ReleasedValue released = ReleasedValue.of(series, shown);
            Observation it = released.observation();
            return new Entry(
                    it.area(),
                    it.period(),
                    it.disaggregation(),
                    it.unit(),
                    released.value() == null ? null : released.value().toPlainString(),
                    null,
                    null,
                    it.status(),
                    released.flag(),
                    shown.source(),
                    shown.licence(),
                    shown.vintage());
        }

        /** @param licence of what the Process measures of itself */
        static Entry of(Indicator indicator, Published published, String licence) {
            Measurement it = published.measurement();
            Measurements.Flag flag = published.flag();
            return new Entry(
                    it.area(),
                    it.period(),
                    "",
                    it.unit(indicator),
                    Decimals.six(it.value().orElse(null)),
                    it.part(),
                    it.whole(),
                    Observation.Status.FINAL,
                    flag == null ? null : ReleasedValue.Flag.valueOf(flag.name()),
                    published.source(),
                    licence,
                    published.vintage());
        }

        void addTo(String series, Rows table) {
            table.add(
                    series,
                    area,
                    period,
                    disaggregation,
                    unit,
                    value,
                    part,
                    whole,
                    status,
                    flag,
                    source,
                    licence,
                    vintage);
        }
    }
}
