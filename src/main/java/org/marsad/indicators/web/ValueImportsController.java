package org.marsad.indicators.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.indicators.ValueImports;
import org.marsad.jobs.Uploads;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.web.Shells;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the Secretariat brings files of values, and the imports that were asked for. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + ValueImportsController.PATH)
class ValueImportsController {
    static final String PATH = "/desk/values";
    private static final int MOST = 20;
    private static final int UNPROCESSABLE = 422;
    private static final int SEE_OTHER = 303;

    private final ValueImports imports;
    private final Uploads uploads;
    private final Shells shells;
    private final Templates templates;

    ValueImportsController(ValueImports imports, Uploads uploads, Shells shells, Templates templates) {
        this.imports = imports;
        this.uploads = uploads;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping
    JteModel list(@PathVariable Language language) {
        return page(language, ValueImportForm.EMPTY, null);
    }

    @Allowed({Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @PostMapping
    @Nullable
    JteModel look(
            @PathVariable Language language,
            @ModelAttribute ValueImportForm form,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Person person,
            HttpServletResponse response) {
        try {
            var job = imports.look(
                    form.wish(),
                    given(files.getOrDefault("file", List.of())),
                    person.account().id());
            response.setStatus(SEE_OTHER);
            response.setHeader(
                    HttpHeaders.LOCATION,
                    "/" + language.code() + PATH + "/" + job.job().id());
            return null;
        } catch (UserError e) {
            response.setStatus(UNPROCESSABLE);
            return page(language, form, Texts.in(language).t(e.key(), e.arguments()));
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

    private JteModel page(Language language, ValueImportForm form, @Nullable String mistake) {
        Texts texts = Texts.in(language);
        ValueImportsPage page =
                ValueImportsPage.of(texts, form.fields(texts), imports.list(MOST), uploads.mostBytes(), mistake);
        var about = new Shells.Page(
                texts.t("indicators.desk.title"),
                texts.t("indicators.desk.lead"),
                PATH,
                PATH,
                List.of(),
                List.of(),
                false);
        return templates.indicatorsImports(shells.shell(language, about), page);
    }
}
