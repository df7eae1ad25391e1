package org.marsad.indicators.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.GroupTable;
import org.marsad.indicators.Groups;
import org.marsad.indicators.Period;
import org.marsad.indicators.Series;
import org.marsad.kernel.UserError;
import org.marsad.publishing.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Values of groups of partners for programs. */
@RestController
@Tag(name = "Open data")
class GroupApi {
    private final Groups groups;
    private final ApiAnswers answers;

    GroupApi(Groups groups, ApiAnswers answers) {
        this.groups = groups;
        this.answers = answers;
    }

    @GetMapping("/api/v1/observations/groups")
    @Operation(summary = "What groups of partners say of a series in one period: coverage, means, median, total")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = GroupsDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> groups(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(
                            description = "The code of a series, or of an indicator of the framework",
                            example = "SG_REG_BRTH")
                    @RequestParam
                    String series,
            @Parameter(description = "A year, quarter or month; the newest if left out", example = "2019")
                    @RequestParam(required = false)
                    @Nullable
                    String period)
            throws HttpMediaTypeNotAcceptableException {
        Series its = SeriesEntries.series(series);
        GroupTable table = period(its, period).map(it -> groups.list(its, it)).orElse(null);
        GroupsDocument document = GroupsDocument.of(null, its.name(), table);
        return answers.answer(request, it -> GroupsDocument.of(it, its.name(), table), document.table(), false);
    }

    private Optional<Period> period(Series series, @Nullable String asked) {
        return asked == null
                ? groups.listPeriods(series).stream().findFirst()
                : Optional.of(Period.find(asked)
                        .orElseThrow(() -> new UserError("indicators.api.period", ApiAnswers.shortened(asked))));
    }
}
