package org.marsad.indicators.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.marsad.indicators.Framework;
import org.marsad.publishing.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The framework for programs. */
@RestController
@Tag(name = "Open data")
class IndicatorApi {
    private final ApiAnswers answers;

    IndicatorApi(ApiAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/v1/indicators")
    @Operation(summary = "The results framework: every indicator with what defines it")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = FrameworkDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> indicators(@Parameter(hidden = true) HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Framework framework = Framework.newest();
        return answers.answer(
                request, it -> FrameworkDocument.of(it, framework), FrameworkDocument.table(framework), false);
    }
}
