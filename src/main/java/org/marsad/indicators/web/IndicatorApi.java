package org.marsad.indicators.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Framework;
import org.marsad.publishing.ApiAnswers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The framework and its values for programs. */
@RestController
@Tag(name = "Open data")
class IndicatorApi {
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private static final MediaType SDMX_CSV = MediaType.parseMediaType("application/vnd.sdmx.data+csv;version=1.0.0");
    private static final MediaType SDMX_JSON = MediaType.parseMediaType("application/vnd.sdmx.data+json;version=1.0.0");

    private final SeriesEntries entries;
    private final ApiAnswers answers;
    private final JsonMapper json;
    private final Clock clock = Clock.systemUTC();

    IndicatorApi(SeriesEntries entries, ApiAnswers answers, JsonMapper json) {
        this.entries = entries;
        this.answers = answers;
        this.json = json;
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
        SeriesEntries.Entries its = entries.list(series, area);
        return answers.answer(
                request,
                it -> new ObservationsDocument(it, its.code(), its.list()),
                ObservationsDocument.table(its.code(), its.list()),
                false);
    }

    @GetMapping(path = "/api/v1/observations", params = "format=sdmx-csv")
    @Operation(summary = "The same as SDMX-CSV 1.0", hidden = true)
    ResponseEntity<byte[]> csv(
            HttpServletRequest request,
            @RequestParam String series,
            @RequestParam(required = false) @Nullable String area) {
        SeriesEntries.Entries its = entries.list(series, area);
        return answers.answer(request, SDMX_CSV, it -> new Sdmx(its.code(), its.list()).csv(it), false);
    }

    @GetMapping(path = "/api/v1/observations", params = "format=sdmx-json")
    @Operation(summary = "The same as an SDMX-JSON data message 1.0", hidden = true)
    ResponseEntity<byte[]> json(
            HttpServletRequest request,
            @RequestParam String series,
            @RequestParam(required = false) @Nullable String area) {
        SeriesEntries.Entries its = entries.list(series, area);
        return answers.answer(
                request,
                SDMX_JSON,
                it -> json.writeValueAsBytes(new Sdmx(its.code(), its.list()).json(it, clock.instant())),
                false);
    }
}
