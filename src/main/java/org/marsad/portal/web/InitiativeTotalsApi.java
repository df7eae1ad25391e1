package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.initiatives.Total;
import org.marsad.initiatives.Totals;
import org.marsad.publishing.ApiAnswers;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What initiatives cost together, for programs: the same numbers as on the page, with the rates behind them. */
@RestController
@RequestMapping("/api/v1/initiatives/totals")
@Tag(name = "Open data")
class InitiativeTotalsApi {
    private final Totals totals;
    private final ApiAnswers answers;

    InitiativeTotalsApi(Totals totals, ApiAnswers answers) {
        this.totals = totals;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "Sums of budgets and payments of the initiatives that a filter finds, by currency and year",
            description = "The parameters are those of the list of initiatives. Each initiative is counted once.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = InitiativeTotalsDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> totals(
            @Parameter(hidden = true) HttpServletRequest request,
            @ParameterObject @ModelAttribute InitiativeQuery query)
            throws HttpMediaTypeNotAcceptableException {
        Total total = totals.sum(query.filter());
        return answers.answer(
                request, it -> InitiativeTotalsDocument.of(it, total), InitiativeTotalsDocument.table(total), false);
    }
}
