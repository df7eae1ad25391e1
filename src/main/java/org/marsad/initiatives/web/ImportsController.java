package org.marsad.initiatives.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.initiatives.ImportJobs;
import org.marsad.jobs.Uploads;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.web.Shells;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where files of initiatives are brought, and the imports that were asked for. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + ImportsController.PATH)
class ImportsController {
    static final String PATH = "/desk/imports";
    private static final int MOST = 20;
    private static final int UNPROCESSABLE = 422;
    private static final int SEE_OTHER = 303;

    private final ImportJobs imports;
    private final Uploads uploads;
    private final Shells shells;
    private final Templates templates;

    ImportsController(ImportJobs imports, Uploads uploads, Shells shells, Templates templates) {
        this.imports = imports;
        this.uploads = uploads;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping
    JteModel list(@PathVariable Language language, Person person) {
        return page(language, person, ImportForm.EMPTY, null);
    }

    @Allowed({Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @PostMapping
    @Nullable
    JteModel look(
            @PathVariable Language language,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Person person,
            HttpServletResponse response) {
        ImportForm form = new ImportForm(format, source);
        try {
            List<Uploads.File> given = given(files.getOrDefault("file", List.of()));
            ImportJobs.ImportJob job = imports.look(form.wish(person, given), given);
            response.setStatus(SEE_OTHER);
            response.setHeader(
                    HttpHeaders.LOCATION,
                    "/" + language.code() + PATH + "/" + job.job().id());
            return null;
        } catch (UserError e) {
            response.setStatus(UNPROCESSABLE);
            return page(language, person, form, Texts.in(language).t(e.key(), e.arguments()));
        }
    }

    /** A form without a chosen file sends one without a name. */
    private static List<Uploads.File> given(List<MultipartFile> files) {
        return files.stream()
                .filter(it -> it.getOriginalFilename() != null
                        && !it.getOriginalFilename().isBlank())
                .map(it -> new Uploads.File(String.valueOf(it.getOriginalFilename()), it::getInputStream))
                .toList();
    }

    private JteModel page(Language language, Person person, ImportForm form, @Nullable String mistake) {
        Texts texts = Texts.in(language);
        Long account = person.isSecretariat() ? null : person.account().id();
        ImportsPage page = ImportsPage.of(
                texts, form.fields(texts, person), imports.list(account, MOST), uploads.mostBytes(), mistake);
        var about = new Shells.Page(
                texts.t("initiatives.desk.title"),
                texts.t("initiatives.desk.lead"),
                PATH,
                PATH,
                List.of(),
                List.of(),
                false);
        return templates.initiativesImports(shells.shell(language, about), page);
    }
}
