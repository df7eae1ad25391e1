package org.marsad.workbook.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.web.Shell;
import org.marsad.workbook.Workbooks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a report's workbook is fetched and brought back. */
@Controller
class WorkbookController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int UNPROCESSABLE = 422;
    private static final int SEE_OTHER = 303;
    private static final int MEGABYTE_BITS = 20;

    private final Workbooks workbooks;
    private final WorkbookPlaces places;
    private final Templates templates;

    WorkbookController(Workbooks workbooks, WorkbookPlaces places, Templates templates) {
        this.workbooks = workbooks;
        this.places = places;
        this.templates = templates;
    }

    @Allowed({Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @GetMapping(WorkbookAddresses.PAGE)
    JteModel workbook(
            @PathVariable Language language, @PathVariable String cycle, @PathVariable String partner, Person person) {
        return page(language, places.find(cycle, partner, person), null);
    }

    @Allowed({Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @GetMapping(WorkbookAddresses.FILE)
    ResponseEntity<byte[]> file(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @RequestParam(name = "in", required = false) @Nullable Language chosen,
            Person person) {
        Language in = chosen == null ? language : chosen;
        WorkbookAddresses place = places.find(cycle, partner, person);
        byte[] file = workbooks.write(place.cycle(), place.partner(), in, person);
        String name = String.join("-", "marsad", place.cycle(), place.partner().value(), in.code()) + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    @Allowed({Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping(WorkbookAddresses.PAGE)
    @Nullable
    JteModel upload(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Person person,
            HttpServletResponse response)
            throws IOException {
        WorkbookAddresses place = places.find(cycle, partner, person);
        try {
            var kept = workbooks.keep(bytes(file), place.cycle(), place.partner(), person);
            response.setStatus(SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, "/" + language.code() + place.preview(kept));
            return null;
        } catch (UserError e) {
            response.setStatus(UNPROCESSABLE);
            return page(language, place, Texts.in(language).t(e.key(), e.arguments()));
        }
    }

    /** No more than what is looked at, and one byte that says that there is more. */
    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new UserError("workbook.refused.none");
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Workbooks.MOST_BYTES + 1);
        }
    }

    private JteModel page(Language language, WorkbookAddresses place, @Nullable String mistake) {
        List<Shell.LanguageLink> files = Arrays.stream(Language.values())
                .map(it -> new Shell.LanguageLink(it, place.file(language, it), it == language))
                .toList();
        String home = "/" + language.code();
        var page = new WorkbookPage(
                files, home + place.page(), mistake, Workbooks.MOST_BYTES >> MEGABYTE_BITS, home + place.report());
        return templates.workbookWorkbook(places.shell(language, place, place.page()), page);
    }
}
