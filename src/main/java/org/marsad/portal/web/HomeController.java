package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The home page, of the latest edition or of one. */
@Controller
class HomeController {
    private final Readings readings;
    private final Frames frames;
    private final Templates templates;

    HomeController(Readings readings, Frames frames, Templates templates) {
        this.readings = readings;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping({"/{language:fr|en|ar}", "/{language:fr|en|ar}/editions/{edition}"})
    JteModel home(@PathVariable Language language, @PathVariable(required = false) @Nullable String edition) {
        Reading reading = readings.read(language, edition);
        HomePage page = HomePage.of(reading);
        var frame = frames.frameWithoutStrip(
                reading,
                new Frames.Page(
                        reading.t("portal.home.tab"), page.title(), reading.to().path(""), "", List.of()));
        return templates.portalHome(frame, page);
    }
}
