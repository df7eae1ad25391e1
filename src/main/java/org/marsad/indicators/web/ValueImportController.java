package org.marsad.indicators.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.indicators.ValueImports;
import org.marsad.indicators.ValueImports.ValueImport;
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

/** An import of values from the browser: how far it is, what is in the files, and the buttons to go on or stop. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + ValueImportsController.PATH + "/{id}")
class ValueImportController {
    private static final int SEE_OTHER = 303;
    private static final int MOST = 100;
    private static final int MOST_UNKNOWN = 500;

    private final ValueImports imports;
    private final Shells shells;
    private final Templates templates;

    ValueImportController(ValueImports imports, Shells shells, Templates templates) {
        this.imports = imports;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping
    JteModel show(
            @PathVariable Language language,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String problems) {
        ValueImport job = find(id);
        Texts texts = Texts.in(language);
        UUID key = job.job().id();
        int page = problems != null && problems.matches("[1-9]\\d{0,4}") ? Integer.parseInt(problems) : 1;
        ValueImportPage view = ValueImportPage.of(
                texts,
                job,
                new ValueImportPage.Met(
                        imports.listProblems(key, (page - 1) * MOST, MOST),
                        imports.countProblems(key),
                        page,
                        MOST,
                        imports.listUnknown(key, 0, MOST_UNKNOWN),
                        imports.countUnknown(key)));
        var list =
                new Shell.Link(texts.t("indicators.desk.title"), "/" + language.code() + ValueImportsController.PATH);
        var about = new Shells.Page(
                view.title(),
                view.says(),
                ValueImportsController.PATH + "/" + key,
                ValueImportsController.PATH,
                List.of(list),
                List.of(),
                job.job().isOpen());
        return templates.indicatorsImport(shells.shell(language, about), view);
    }

    /** The part of the page that refreshes by itself; at the end, the browser asks for the whole page. */
    @Allowed({Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping("/progress")
    JteModel progress(@PathVariable Language language, @PathVariable String id, HttpServletResponse response) {
        ValueImport job = find(id);
        if (!job.job().isOpen()) {
            response.setHeader("HX-Refresh", "true");
        }
        return templates.indicatorsImportProgress(ValueImportProgress.of(Texts.in(language), job));
    }

    @Allowed({Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @PostMapping("/take")
    void take(@PathVariable Language language, @PathVariable String id, Person person, HttpServletResponse response) {
        ValueImport looked = find(id);
        boolean takes = looked.dryRun() && looked.changesSomething();
        ValueImport job = takes ? imports.take(looked, person.account().id(), person.actor()) : looked;
        to(
                response,
                "/" + language.code() + ValueImportsController.PATH + "/"
                        + job.job().id());
    }

    @Allowed({Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @PostMapping("/cancel")
    void cancel(@PathVariable Language language, @PathVariable String id, HttpServletResponse response) {
        ValueImport job = find(id);
        imports.cancel(job);
        String list = "/" + language.code() + ValueImportsController.PATH;
        to(response, job.job().isOpen() ? list + "/" + job.job().id() : list);
    }

    private static void to(HttpServletResponse response, String address) {
        response.setStatus(SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address);
    }

    private ValueImport find(String id) {
        try {
            return imports.find(UUID.fromString(id)).orElseThrow(() -> new NotFoundException("import " + id));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("import " + id);
        }
    }
}
