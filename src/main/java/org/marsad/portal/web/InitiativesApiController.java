package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.marsad.initiatives.Links;
import org.marsad.publishing.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The initiatives for programs: what the list shows, page by page. */
@RestController
@RequestMapping("/api/v1/initiatives")
@Tag(name = "Open data")
class InitiativesApiController {
    private static final int MOST = 100;

    private final Initiatives initiatives;
    private final Links links;
    private final ApiAnswers answers;

    InitiativesApiController(Initiatives initiatives, Links links, ApiAnswers answers) {
        this.initiatives = initiatives;
        this.links = links;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Projects and policies as their sources report them, newest key first, 100 a page")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativesDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> list(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "Words in titles, descriptions, organisations, or the identifier")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "ISO 3166-1 alpha-2", example = "SN") @RequestParam(required = false) @Nullable
                    String country,
            @Parameter(description = "Words in names or references of its organisations", example = "GIZ")
                    @RequestParam(required = false)
                    @Nullable
                    String organisation,
            @Parameter(description = "IATI code of the status", example = "2") @RequestParam(required = false) @Nullable
                    String status,
            @Parameter(description = "project or policy") @RequestParam(required = false) @Nullable String kind,
            @Parameter(description = "DAC code", example = "15190") @RequestParam(required = false) @Nullable
                    String sector,
            @Parameter(description = "Only what is not over on this day", example = "2026-01-29")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Only what has begun on this day", example = "2026-01-29")
                    @RequestParam(required = false)
                    @Nullable
                    String until,
            @Parameter(description = "Only budgets in this currency", example = "EUR")
                    @RequestParam(required = false)
                    @Nullable
                    String currency,
            @Parameter(description = "The smallest budget", example = "1000000")
                    @RequestParam(required = false)
                    @Nullable
                    String least,
            @Parameter(description = "Action of the plan it is linked to", example = "A12")
                    @RequestParam(required = false)
                    @Nullable
                    String action,
            @Parameter(description = "Target group of which its texts speak", example = "REF")
                    @RequestParam(required = false)
                    @Nullable
                    String group,
            @Parameter(description = "The field “next” of the page before") @RequestParam(required = false) @Nullable
                    String before)
            throws HttpMediaTypeNotAcceptableException {
        var query = new InitiativeQuery(
                q, country, organisation, status, kind, sector, from, until, currency, least, action, group);
        List<InitiativeSummary> found = initiatives.list(query.filter(), InitiativeQuery.key(before), MOST + 1);
        boolean more = found.size() > MOST;
        List<InitiativeSummary> page = more ? found.subList(0, MOST) : found;
        Map<Long, List<String>> actions =
                links.listActions(page.stream().map(InitiativeSummary::key).toList());
        return answers.answer(
                request,
                it -> InitiativesDocument.of(it, page, actions, more),
                InitiativesDocument.table(page, actions),
                false);
    }
}
