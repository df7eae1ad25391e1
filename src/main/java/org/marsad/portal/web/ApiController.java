package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Relation;
import org.marsad.plan.Plan;
import org.marsad.plan.Plans;
import org.marsad.publishing.ApiAnswers;
import org.marsad.web.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public data for programs. The facts of the pages, nothing more; no ranking of countries. */
@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Open data",
        description = "Each address gives JSON, or CSV with ?format=csv or Accept: text/csv. The language of the "
                + "notice is chosen with ?lang=fr, en or ar, or Accept-Language.")
class ApiController {
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String LATEST = "latest";

    private final Plans plans;
    private final Partners partners;
    private final Editions editions;
    private final ApiAnswers answers;

    ApiController(Plans plans, Partners partners, Editions editions, ApiAnswers answers) {
        this.plans = plans;
        this.partners = partners;
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping("/plan")
    @Operation(summary = "The plan: domains, objectives and actions with their stable ids")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = PlanDocument.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> plan(@Parameter(hidden = true) HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Plan plan = plans.current();
        return answers.answer(request, it -> PlanDocument.of(it, plan), PlanDocument.table(plan), false);
    }

    @GetMapping("/partners")
    @Operation(summary = "The partners and their dated relations to the Process")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = PartnersDocument.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> partners(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "The reference date, today if left out", example = "2026-01-29")
                    @RequestParam(required = false)
                    @Nullable
                    String date)
            throws HttpMediaTypeNotAcceptableException {
        LocalDate day = ReferenceDate.read(date).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        List<Partner> all = partners.list();
        List<Relation> relations = partners.listRelations();
        return answers.answer(
                request,
                it -> PartnersDocument.of(it, day, all, relations),
                PartnersDocument.table(day, all, relations),
                false);
    }

    @GetMapping("/editions")
    @Operation(summary = "The frozen editions, newest first")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = EditionsDocument.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> editions(@Parameter(hidden = true) HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        List<EditionSummary> all = editions.list();
        return answers.answer(request, it -> EditionsDocument.of(it, all), EditionsDocument.table(all), false);
    }

    @GetMapping("/editions/{id}/scores")
    @Operation(summary = "Every number of one edition, in the plan’s order")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = ScoresDocument.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    ResponseEntity<byte[]> scores(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "The edition’s id, or “latest”", example = LATEST) @PathVariable String id,
            @Parameter(description = "Only this number", example = "A13") @RequestParam(required = false) @Nullable
                    String figure)
            throws HttpMediaTypeNotAcceptableException {
        Edition edition = find(id).orElseThrow(() -> new NotFoundException("edition " + id));
        List<ScoreRow> rows = ScoresDocument.rows(plans.current(), edition).stream()
                .filter(it -> figure == null || it.id().equals(figure))
                .toList();
        if (rows.isEmpty() && figure != null) {
            throw new UserError("portal.api.figure", ApiAnswers.shortened(figure));
        }
        return answers.answer(
                request, it -> ScoresDocument.of(it, edition, rows), ScoresDocument.table(rows), !id.equals(LATEST));
    }

    private Optional<Edition> find(String id) {
        Optional<EditionId> address = id.equals(LATEST)
                ? editions.findLatest()
                : Optional.of(id).filter(EditionId::isValid).map(EditionId::new);
        return address.flatMap(editions::find);
    }
}
