package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.marsad.assessment.Editions;
import org.marsad.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of editions. */
@Controller
class EditionsController {
    private static final String PATH = "/editions";

    private final Readings readings;
    private final Editions editions;
    private final Frames frames;
    private final Templates templates;

    EditionsController(Readings readings, Editions editions, Frames frames, Templates templates) {
        this.readings = readings;
        this.editions = editions;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/{language:fr|en|ar}" + PATH)
    JteModel editions(@PathVariable Language language) {
        Reading reading = readings.read(language, null);
        EditionsPage page = EditionsPage.of(reading, editions.list());
        var about = new Frames.Page(page.title(), page.lead(), PATH, PATH, Crumbs.home(reading));
        return templates.portalEditions(frames.frame(reading, about), page);
    }
}
