package org.marsad.practices.web;

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
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeQuery;
import org.marsad.practices.Practices;
import org.marsad.practices.Reuse;
import org.marsad.publishing.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The practices for programs: what the list shows, page by page. */
@RestController
@Tag(name = "Open data")
class PracticesApi {
    private static final int MOST = 100;

    private final Practices practices;
    private final ApiAnswers answers;

    PracticesApi(Practices practices, ApiAnswers answers) {
        this.practices = practices;
        this.answers = answers;
    }

    @GetMapping("/api/v1/practices")
    @Operation(summary = "Practices that a peer accepted, newest number first, 100 a page")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = PracticesDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> list(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "Words in its texts or in the names of what it is filed under")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "Action of the plan", example = "A1") @RequestParam(required = false) @Nullable
                    String action,
            @Parameter(description = "Domain of the plan", example = "1") @RequestParam(required = false) @Nullable
                    String domain,
            @Parameter(description = "Who shares it", example = "SEN") @RequestParam(required = false) @Nullable
                    String partner,
            @Parameter(description = "Kind of obstacle", example = "TRUST") @RequestParam(required = false) @Nullable
                    String obstacle,
            @Parameter(description = "Target group", example = "DIA") @RequestParam(required = false) @Nullable
                    String group,
            @Parameter(description = "yes or no") @RequestParam(required = false) @Nullable String evaluated,
            @Parameter(description = "The field “next” of the page before") @RequestParam(required = false) @Nullable
                    String before)
            throws HttpMediaTypeNotAcceptableException {
        var query = new PracticeQuery(q, action, domain, partner, obstacle, group, evaluated);
        List<Practice> found = practices.list(query.filter(), PracticeQuery.key(before), MOST + 1);
        boolean more = found.size() > MOST;
        List<Practice> page = more ? found.subList(0, MOST) : found;
        Map<Long, List<Reuse>> reuses =
                practices.listReuses(page.stream().map(Practice::id).toList());
        return answers.answer(
                request,
                it -> PracticesDocument.of(it, page, reuses, more),
                PracticesDocument.table(page, reuses),
                false);
    }
}
