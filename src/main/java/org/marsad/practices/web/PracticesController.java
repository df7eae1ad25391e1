package org.marsad.practices.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partners;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeQuery;
import org.marsad.practices.Practices;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The library for everybody: the list, the obstacles by action, and a page for each practice. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + PracticesController.PATH)
class PracticesController {
    static final String PATH = "/practices";
    private static final int MOST = 25;
    private static final int WHOLE_LIST = 2000;

    private final Practices practices;
    private final Partners partners;
    private final Shells shells;
    private final Templates templates;

    PracticesController(Practices practices, Partners partners, Shells shells, Templates templates) {
        this.practices = practices;
        this.partners = partners;
        this.shells = shells;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(
            @PathVariable Language language,
            @ModelAttribute PracticeQuery form,
            @RequestParam(required = false) @Nullable String before) {
        Texts texts = Texts.in(language);
        List<Practice> found = practices.list(form.filter(), PracticeQuery.key(before), MOST + 1);
        boolean more = found.size() > MOST;
        List<Practice> shown = more ? found.subList(0, MOST) : found;
        var all = new PracticesPage.Found(
                shown, practices.listReuses(shown.stream().map(Practice::id).toList()), more);
        PracticesPage page =
                PracticesPage.of(new PracticesPage.Asked(form, before != null), all, partners.list(), words(texts));
        return templates.practicesList(
                shell(language, texts.t("practices.list.title"), texts.t("practices.list.lead"), ""), page);
    }

    @GetMapping("/csv")
    ResponseEntity<byte[]> csv(@PathVariable Language language, @ModelAttribute PracticeQuery form) {
        List<Practice> found = practices.list(form.filter(), null, WHOLE_LIST);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("marsad-practices.csv")
                                .build()
                                .toString())
                .body(PracticesDocument.table(
                                found,
                                practices.listReuses(
                                        found.stream().map(Practice::id).toList()))
                        .bytes());
    }

    @GetMapping("/obstacles")
    JteModel obstacles(@PathVariable Language language) {
        Texts texts = Texts.in(language);
        return templates.practicesObstacles(
                shell(
                        language,
                        texts.t("practices.obstacles.title"),
                        texts.t("practices.obstacles.lead"),
                        "/obstacles"),
                ObstaclesPage.of(practices.countObstacles(), words(texts)));
    }

    @GetMapping("/{id:[1-9]\\d{0,17}}")
    JteModel one(@PathVariable Language language, @PathVariable long id) {
        Practice practice = practices.find(id).orElseThrow(() -> new NotFoundException("practice " + id));
        PracticePage page = PracticePage.of(
                practice,
                practices.listReuses(List.of(id)).getOrDefault(id, List.of()),
                practices.listSteps(id),
                words(Texts.in(language)));
        return templates.practicesPractice(shell(language, page.title().text(), page.shared(), "/" + id), page);
    }

    private Words words(Texts texts) {
        return Words.of(texts, partners.list());
    }

    private Shell shell(Language language, String title, String description, String path) {
        List<Shell.Link> crumbs = path.isEmpty()
                ? List.of()
                : List.of(new Shell.Link(Texts.in(language).t("practices.nav"), "/" + language.code() + PATH));
        return shells.shell(language, new Shells.Page(title, description, PATH + path, PATH, crumbs, List.of(), false));
    }
}
