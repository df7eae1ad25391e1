package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Histories;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.Series;
import org.marsad.kernel.UserError;
import org.marsad.publishing.ApiAnswers;
import org.marsad.publishing.DataLicence;
import org.springframework.stereotype.Component;

/** What the API gives of a series, in whatever format: released values and nothing else. */
@Component
class SeriesEntries {
    private final Observations observations;
    private final Histories histories;
    private final Measurements measurements;
    private final DataLicence licence;

    SeriesEntries(Observations observations, Histories histories, Measurements measurements, DataLicence licence) {
        this.observations = observations;
        this.histories = histories;
        this.measurements = measurements;
        this.licence = licence;
    }

    /**
     * The newest value of each area, or all of one area; of an indicator that a tool publishes, before them its newest
     * release.
     *
     * @throws UserError if there is no such series
     */
    Entries list(String code, @Nullable String area) {
        Series series = series(code);
        List<Shown> values = area == null
                ? observations.listNewest(series)
                : histories.list(List.of(series), List.of(area)).getOrDefault(series, List.of());
        List<ObservationsDocument.Entry> entries =
                new ArrayList<>(series.findOwner().map(it -> measured(it, area)).orElse(List.of()));
        ReleasedValue.list(series, values).forEach(it -> entries.add(ObservationsDocument.Entry.of(series, it)));
        return new Entries(series.name(), entries);
    }

    /** @throws UserError if there is no such series */
    static Series series(String code) {
        return Series.find(code)
                .orElseThrow(() -> new UserError(
                        "indicators.api.series",
                        ApiAnswers.shortened(code),
                        Series.listKnown().stream().map(Series::name).collect(Collectors.joining(", "))));
    }

    private List<ObservationsDocument.Entry> measured(Indicator indicator, @Nullable String area) {
        return measurements.listNewest(indicator.code()).stream()
                .filter(it -> area == null || it.measurement().area().equals(area))
                .map(it -> ObservationsDocument.Entry.of(indicator, it, licence.code()))
                .toList();
    }

    /** A series’ code as it is written, and its values. */
    record Entries(String code, List<ObservationsDocument.Entry> list) {}
}
