package org.marsad.initiatives.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.initiatives.ImportJobs;
import org.marsad.initiatives.ImportJobs.ImportJob;
import org.marsad.initiatives.ImportJobs.Wish;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An import from the browser: how far it is, what it would change or changed, and the buttons to go on or stop. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + ImportsController.PATH + "/{id}")
class ImportController {
    private static final int SEE_OTHER = 303;
    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_CHANGES = 500;

    private final ImportJobs imports;
    private final Shells shells;
    private final Templates templates;

    ImportController(ImportJobs imports, Shells shells, Templates templates) {
        this.imports = imports;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping
    JteModel show(
            @PathVariable Language language,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String problems,
            Person person) {
        ImportJob job = find(id, person);
        Texts texts = Texts.in(language);
        UUID key = job.job().id();
        int page = problems != null && problems.matches("[1-9]\\d{0,4}") ? Integer.parseInt(problems) : 1;
        ImportPage view = ImportPage.of(
                texts,
                job,
                imports.listChanges(key, 0, MOST_CHANGES),
                new ImportPage.Problems(
                        imports.listProblems(key, (page - 1) * MOST_PROBLEMS, MOST_PROBLEMS),
                        imports.countProblems(key),
                        page,
                        MOST_PROBLEMS));
        var list = new Shell.Link(texts.t("initiatives.desk.title"), "/" + language.code() + ImportsController.PATH);
        var about = new Shells.Page(
                view.title(),
                view.says(),
                ImportsController.PATH + "/" + key,
                ImportsController.PATH,
                List.of(list),
                List.of(),
                job.job().isOpen());
        return templates.initiativesImport(shells.shell(language, about), view);
    }

    /** The part of the page that refreshes by itself; at the end, the browser asks for the whole page. */
    @Allowed({Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping("/progress")
    JteModel progress(
            @PathVariable Language language, @PathVariable String id, Person person, HttpServletResponse response) {
        ImportJob job = find(id, person);
        if (!job.job().isOpen()) {
            response.setHeader("HX-Refresh", "true");
        }
        return templates.initiativesImportProgress(ImportProgress.of(Texts.in(language), job));
    }

    @Allowed({Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @PostMapping("/take")
    void take(@PathVariable Language language, @PathVariable String id, Person person, HttpServletResponse response) {
        ImportJob looked = find(id, person);
        boolean done = looked.dryRun() && looked.changesSomething();
        ImportJob job = done ? imports.take(looked, wish(looked, person)) : looked;
        to(
                response,
                "/" + language.code() + ImportsController.PATH + "/" + job.job().id());
    }

    /** What was looked at, in the name of who takes it in. */
    private static Wish wish(ImportJob looked, Person person) {
        boolean own = ImportForm.own(person).contains(looked.source());
        if (!person.isSecretariat() && !own) {
            throw new NotFoundException("import " + looked.job().id());
        }
        return new Wish(
                looked.format(), looked.source(), person.account().id(), person.actor(), !person.isSecretariat());
    }

    @Allowed({Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @PostMapping("/cancel")
    void cancel(@PathVariable Language language, @PathVariable String id, Person person, HttpServletResponse response) {
        ImportJob job = find(id, person);
        imports.cancel(job);
        String list = "/" + language.code() + ImportsController.PATH;
        to(response, job.job().isOpen() ? list + "/" + job.job().id() : list);
    }

    private static void to(HttpServletResponse response, String address) {
        response.setStatus(SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address);
    }

    /** A focal point sees their own imports, the Secretariat everybody's. */
    private ImportJob find(String id, Person person) {
        try {
            return imports.find(UUID.fromString(id))
                    .filter(it -> person.isSecretariat()
                            || it.job().account() == person.account().id())
                    .orElseThrow(() -> new NotFoundException("import " + id));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("import " + id);
        }
    }
}
