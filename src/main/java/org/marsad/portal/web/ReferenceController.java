package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.partners.Partners;
import org.marsad.publishing.DataLicence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that explain: who conducts the Process, how numbers are computed, how to take the data. */
@Controller
@RequestMapping("/{language:fr|en|ar}")
class ReferenceController {
    private static final String GOVERNANCE = "/governance";
    private static final String METHOD = "/method";
    private static final String DATA = "/data";

    private final Readings readings;
    private final Partners partners;
    private final Frames frames;
    private final Templates templates;
    private final DataLicence licence;

    ReferenceController(Readings readings, Partners partners, Frames frames, Templates templates, DataLicence licence) {
        this.readings = readings;
        this.partners = partners;
        this.frames = frames;
        this.templates = templates;
        this.licence = licence;
    }

    @GetMapping(GOVERNANCE)
    JteModel governance(@PathVariable Language language, @RequestParam(required = false) @Nullable String date) {
        LocalDate day = ReferenceDate.read(date).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        Reading reading = readings.read(language, null);
        GovernancePage page = GovernancePage.of(reading, day, partners.list(), partners.listRelations());
        var about = new Frames.Page(page.title(), page.lead(), GOVERNANCE, GOVERNANCE, Crumbs.home(reading));
        return templates.portalGovernance(frames.frame(reading, about), page);
    }

    @GetMapping(METHOD)
    JteModel method(@PathVariable Language language) {
        Reading reading = readings.read(language, null);
        MethodPage page = MethodPage.of(reading.texts());
        var about = new Frames.Page(page.title(), page.lead(), METHOD, METHOD, Crumbs.home(reading));
        return templates.portalMethod(frames.frame(reading, about), page);
    }

    @GetMapping(DATA)
    JteModel data(@PathVariable Language language) {
        Reading reading = readings.read(language, null);
        DataPage page = DataPage.of(reading, licence);
        var about = new Frames.Page(page.title(), page.lead(), DATA, DATA, Crumbs.home(reading));
        return templates.portalData(frames.frame(reading, about), page);
    }
}
