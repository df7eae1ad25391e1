package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.marsad.kernel.Language;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.portal.PublicText;
import org.marsad.portal.PublicTexts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The search over the plan and every public text. */
@Controller
class SearchController {
    private static final String PATH = "/search";
    private static final int LONGEST = 200;

    private final Readings readings;
    private final PublicTexts texts;
    private final Partners partners;
    private final Frames frames;
    private final Templates templates;

    SearchController(Readings readings, PublicTexts texts, Partners partners, Frames frames, Templates templates) {
        this.readings = readings;
        this.texts = texts;
        this.partners = partners;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/{language:fr|en|ar}" + PATH)
    JteModel search(@PathVariable Language language, @RequestParam(defaultValue = "") String q) {
        if (q.length() > LONGEST) {
            throw new UserError("portal.search.long", LONGEST);
        }
        String query = q.strip();
        Reading reading = readings.read(language, null);
        List<PublicText> found = texts.find(query, language);
        Optional<Partner> partner = query.isEmpty() ? Optional.empty() : partners.resolve(query);
        SearchPage page = SearchPage.of(reading, query, found, partner);
        var about = new Frames.Page(page.title(), reading.t("portal.search.hint"), PATH, PATH, Crumbs.home(reading));
        return templates.portalSearch(frames.live(reading, about), page);
    }
}
