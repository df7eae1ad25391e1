package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The partners' pages: all of them, and each one's profile. */
@Controller
class PartnerController {
    private static final String SECTION = "/partners";

    private final Readings readings;
    private final Partners partners;
    private final Frames frames;
    private final Templates templates;

    PartnerController(Readings readings, Partners partners, Frames frames, Templates templates) {
        this.readings = readings;
        this.partners = partners;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping({"/{language:fr|en|ar}/partners", "/{language:fr|en|ar}/editions/{edition}/partners"})
    JteModel partners(@PathVariable Language language, @PathVariable(required = false) @Nullable String edition) {
        Reading reading = readings.read(language, edition);
        PartnersPage page = PartnersPage.of(reading, partners.list(), partners.listRelations());
        String path = reading.to().path(SECTION);
        var about = new Frames.Page(page.title(), page.lead(), path, SECTION, Crumbs.home(reading));
        return templates.portalPartners(frames.frame(reading, about), page);
    }

    @GetMapping({"/{language:fr|en|ar}/partners/{code}", "/{language:fr|en|ar}/editions/{edition}/partners/{code}"})
    JteModel partner(
            @PathVariable Language language,
            @PathVariable(required = false) @Nullable String edition,
            @PathVariable String code) {
        Partner partner = partners.list().stream()
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("partner " + code));
        Reading reading = readings.read(language, edition);
        var roles = RoleRow.list(reading, partner.code(), partners.listRelations());
        PartnerPage page = PartnerPage.of(reading, partner);
        String path = reading.to().path(SECTION + "/" + code);
        var about = new Frames.Page(page.title(), page.says(), path, SECTION, Crumbs.partners(reading));
        return templates.portalPartner(frames.frame(reading, about), page, roles);
    }
}
