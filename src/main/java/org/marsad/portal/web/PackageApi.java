package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.portal.web.PackageShelf.Packed;
import org.marsad.publishing.ApiAnswers;
import org.marsad.web.NotFoundException;
import org.marsad.web.RequestLanguage;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The data package of an edition. */
@RestController
@Tag(name = "Open data")
class PackageApi {
    private static final String LATEST = "latest";
    private static final String ZIP = "application/zip";

    private final Editions editions;
    private final PackageShelf shelf;
    private final ApiAnswers answers;

    PackageApi(Editions editions, PackageShelf shelf, ApiAnswers answers) {
        this.editions = editions;
        this.shelf = shelf;
        this.answers = answers;
    }

    @GetMapping("/api/v1/editions/{id}/datapackage")
    @Operation(summary = "Everything as one file: a Tabular Data Package (Frictionless) with its code book")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> give(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "The edition’s id, or “latest”", example = LATEST) @PathVariable String id)
            throws IOException {
        EditionSummary edition = editions.list().stream()
                .filter(it -> id.equals(LATEST) || it.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("edition " + id));
        Language language = RequestLanguage.of(request, request.getRequestURI());
        Packed packed = shelf.get(
                edition, Texts.in(language), answers.findNotice(language).orElse(null));
        return answers.begin(language, MediaType.parseMediaType(ZIP))
                .contentLength(packed.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("marsad-" + edition.id() + "-" + language.code() + ".zip")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noCache())
                .eTag('"' + packed.sha256() + '"')
                .body(new FileSystemResource(packed.file()));
    }
}
