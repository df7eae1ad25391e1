package org.marsad.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Meetings;
import org.marsad.publishing.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The meetings for programs: what the list shows, page by page. */
@RestController
@Tag(name = "Open data")
class MeetingsApi {
    private static final int MOST = 100;

    private final Meetings meetings;
    private final ApiAnswers answers;

    MeetingsApi(Meetings meetings, ApiAnswers answers) {
        this.meetings = meetings;
        this.answers = answers;
    }

    @GetMapping("/api/v1/meetings")
    @Operation(summary = "Meetings with who was present and what became of their recommendations, latest first")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingsDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> list(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "The year of the first day", example = "2025")
                    @RequestParam(required = false)
                    @Nullable
                    String year,
            @Parameter(description = "What kind of meeting", example = "SENIOR_OFFICIALS")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "A domain that it or one of its actions is about", example = "D4")
                    @RequestParam(required = false)
                    @Nullable
                    String domain,
            @Parameter(description = "A partner that was present or hosted", example = "SEN")
                    @RequestParam(required = false)
                    @Nullable
                    String partner,
            @Parameter(description = "The field “next” of the page before") @RequestParam(required = false) @Nullable
                    String before)
            throws HttpMediaTypeNotAcceptableException {
        var query = new MeetingQuery(year, kind, domain, partner);
        List<Meeting> found = meetings.list(query.filter(), MeetingQuery.after(before), MOST + 1);
        boolean more = found.size() > MOST;
        List<Meeting> page = more ? found.subList(0, MOST) : found;
        Told told = Told.of(meetings, page);
        return answers.answer(
                request, it -> MeetingsDocument.of(it, page, told, more), MeetingsDocument.table(page, told), false);
    }
}
