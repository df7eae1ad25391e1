package org.marsad.indicators.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Histories;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.Series;
import org.marsad.kernel.UserError;
import org.marsad.publishing.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The framework and its values for programs. */
@RestController
@Tag(name = "Open data")
class IndicatorApi {
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final Observations observations;
    private final Histories histories;
    private final Measurements measurements;
    private final ApiAnswers answers;

    IndicatorApi(
            Observations observations, Histories histories, Measurements measurements, ApiAnswers answers) {
        this.observations = observations;
        this.histories = histories;
        this.measurements = measurements;
        this.answers = answers;
    }

    @GetMapping("/api/v1/indicators")
    @Operation(summary = "The results framework: every indicator with what defines it")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = FrameworkDocument.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> indicators(@Parameter(hidden = true) HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Framework framework = Framework.newest();
        return answers.answer(
                request, it -> FrameworkDocument.of(it, framework), FrameworkDocument.table(framework), false);
    }

    @GetMapping("/api/v1/observations")
    @Operation(summary = "A series: the newest value of each area, or one area over time; or what a tool published")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = ObservationsDocument.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> observations(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(
                            description = "The code of a series, or of an indicator that a tool publishes",
                            example = "SG_CPA_MIGRS")
                    @RequestParam
                    String series,
            @Parameter(description = "One area over time, not the newest value of all", example = "SEN")
                    @RequestParam(required = false)
                    @Nullable
                    String area)
            throws HttpMediaTypeNotAcceptableException {
        List<ObservationsDocument.Entry> entries = Framework.newest()
                .find(series)
                .map(this::measured)
                .orElseGet(() -> observed(series, area));
        String code = Series.find(series).map(Series::name).orElse(series);
        return answers.answer(
                request,
                it -> new ObservationsDocument(it, code, entries),
                ObservationsDocument.table(code, entries),
                false);
    }

    private List<ObservationsDocument.Entry> observed(String series, @Nullable String area) {
        Series known = Series.find(series)
                .orElseThrow(() -> new UserError(
                        "indicators.api.series",
                        ApiAnswers.shortened(series),
                        Arrays.stream(Series.values()).map(Series::name).collect(Collectors.joining(", "))));
        List<Shown> values = area == null ? observations.listNewest(known) : histories.list(known, List.of(area));
        return ReleasedValue.list(known, values).stream()
                .map(it -> ObservationsDocument.Entry.of(known, it))
                .toList();
    }

    private List<ObservationsDocument.Entry> measured(Indicator indicator) {
        return measurements.listNewest(indicator.code()).stream()
                .map(it -> ObservationsDocument.Entry.of(indicator, it))
                .toList();
    }
}
