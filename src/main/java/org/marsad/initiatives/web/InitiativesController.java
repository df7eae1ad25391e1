package org.marsad.initiatives.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.marsad.initiatives.Links;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partners;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The initiatives that were taken in: a list to search and filter, and a page for each. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + InitiativesController.PATH)
class InitiativesController {
    static final String PATH = "/initiatives";
    private static final int MOST = 25;

    private final Initiatives initiatives;
    private final Links links;
    private final Partners partners;
    private final Shells shells;
    private final Templates templates;

    InitiativesController(Initiatives initiatives, Links links, Partners partners, Shells shells, Templates templates) {
        this.initiatives = initiatives;
        this.links = links;
        this.partners = partners;
        this.shells = shells;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(
            @PathVariable Language language,
            @ModelAttribute InitiativeQuery form,
            @RequestParam(required = false) @Nullable String before) {
        Texts texts = Texts.in(language);
        List<InitiativeSummary> found = initiatives.list(form.filter(), InitiativeQuery.key(before), MOST + 1);
        boolean more = found.size() > MOST;
        InitiativesPage page =
                InitiativesPage.of(texts, form, more ? found.subList(0, MOST) : found, more, before != null);
        var about = new Shells.Page(page.title(), page.lead(), PATH, PATH, List.of(), List.of(), false);
        return templates.initiativesList(shells.shell(language, about), page);
    }

    @GetMapping("/{key:[1-9]\\d{0,17}}")
    @Nullable
    JteModel one(@PathVariable Language language, @PathVariable long key, HttpServletResponse response) {
        List<Initiative> reports = initiatives.listReports(key);
        if (reports.isEmpty()) {
            throw new NotFoundException("initiative " + key);
        }
        long record = reports.getFirst().summary().key();
        if (record != key) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/" + language.code() + PATH + "/" + record);
            return null;
        }
        Texts texts = Texts.in(language);
        List<Long> keys = reports.stream().map(it -> it.summary().key()).toList();
        InitiativePage page =
                InitiativePage.of(texts, reports, new LinkWords(texts, partners.list()).linked(links.list(keys)));
        var list = new Shell.Link(texts.t("initiatives.nav"), "/" + language.code() + PATH);
        var about = new Shells.Page(
                page.title().text(), page.origin(), PATH + "/" + key, PATH, List.of(list), List.of(), false);
        return templates.initiativesInitiative(shells.shell(language, about), page);
    }
}
