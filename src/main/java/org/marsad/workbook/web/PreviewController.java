package org.marsad.workbook.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.Reports;
import org.marsad.followup.ValueWords;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partners;
import org.marsad.web.NotFoundException;
import org.marsad.workbook.WorkbookPreview;
import org.marsad.workbook.Workbooks;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What would come of a workbook, and taking it just as it was shown. */
@Controller
class PreviewController {
    private static final int SEE_OTHER = 303;
    private static final int CONFLICT = 409;
    private static final String CHOICE = "choice.";

    private final Workbooks workbooks;
    private final WorkbookPlaces places;
    private final Reports reports;
    private final Partners partners;
    private final Templates templates;

    PreviewController(
            Workbooks workbooks, WorkbookPlaces places, Reports reports, Partners partners, Templates templates) {
        this.workbooks = workbooks;
        this.places = places;
        this.reports = reports;
        this.partners = partners;
        this.templates = templates;
    }

    @Allowed({Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @GetMapping(WorkbookAddresses.PREVIEW)
    JteModel preview(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @PathVariable String kept,
            Person person) {
        return page(language, places.find(cycle, partner, person), id(kept), person, false);
    }

    @Allowed({Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping(WorkbookAddresses.PREVIEW)
    @Nullable
    JteModel take(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @PathVariable String kept,
            @RequestParam MultiValueMap<String, String> form,
            Person person,
            HttpServletResponse response) {
        WorkbookAddresses place = places.find(cycle, partner, person);
        UUID id = id(kept);
        String stamp = String.valueOf(form.getFirst("stamp"));
        if (workbooks.apply(id, stamp, mine(form), person).isEmpty()) {
            response.setStatus(CONFLICT);
            return page(language, place, id, person, true);
        }
        response.setStatus(SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, "/" + language.code() + place.report());
        return null;
    }

    /** Read here, so that whose report it is gets judged first. */
    private static UUID id(String kept) {
        try {
            return UUID.fromString(kept);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("workbook " + kept);
        }
    }

    /** The questions of which the workbook's answer was chosen. */
    private static Set<String> mine(MultiValueMap<String, String> form) {
        return form.keySet().stream()
                .filter(it -> it.startsWith(CHOICE) && "mine".equals(form.getFirst(it)))
                .map(it -> it.substring(CHOICE.length()))
                .collect(Collectors.toSet());
    }

    private JteModel page(Language language, WorkbookAddresses place, UUID kept, Person person, boolean moved) {
        WorkbookPreview preview =
                workbooks.preview(kept, person).orElseThrow(() -> new NotFoundException("workbook " + kept));
        int version = reports.findCycle(preview.cycle()).orElseThrow().questionnaire();
        Texts texts = Texts.in(language);
        Map<String, String> names = partners.list().stream()
                .collect(Collectors.toMap(
                        it -> it.code().value(), it -> it.name().in(language)));
        String home = "/" + language.code();
        var frame = new PreviewPage.Frame(home + place.preview(kept), home + place.page(), moved);
        PreviewPage page = PreviewPage.of(
                preview,
                Questionnaire.version(version),
                new ValueWords(texts, it -> names.getOrDefault(it, it)),
                texts,
                frame);
        return templates.workbookPreview(places.shell(language, place, place.preview(kept)), page);
    }
}
