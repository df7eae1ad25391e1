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
import org.marsad.indicators.Framework;
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
    private final ApiAnswers answers;

    IndicatorApi(Observations observations, ApiAnswers answers) {
        this.observations = observations;
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
    @Operation(summary = "The newest values of one series, for all people together, by area")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = ObservationsDocument.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> observations(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "The code of the series", example = "SG_CPA_MIGRS") @RequestParam String series)
            throws HttpMediaTypeNotAcceptableException {
        Series known = Series.find(series)
                .orElseThrow(() -> new UserError(
                        "indicators.api.series",
                        ApiAnswers.shortened(series),
                        Arrays.stream(Series.values()).map(Series::name).collect(Collectors.joining(", "))));
        List<Shown> values = ReleasedValue.list(known, observations.listNewest(known));
        return answers.answer(
                request,
                it -> ObservationsDocument.of(it, known, values),
                ObservationsDocument.table(known, values),
                false);
    }
}
