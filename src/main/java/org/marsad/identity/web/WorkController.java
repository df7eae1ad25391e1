package org.marsad.identity.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people arrive who sign in. */
@Controller
class WorkController {
    private final Shells shells;
    private final Templates templates;

    WorkController(Shells shells, Templates templates) {
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({})
    @GetMapping("/{language:fr|en|ar}/work")
    JteModel work(
            @PathVariable Language language, Person person, @RequestParam(required = false) @Nullable String first) {
        Texts texts = Texts.in(language);
        var page = new Shells.Page(
                texts.t("identity.work.title"),
                texts.t("identity.work.lead"),
                "/work",
                "",
                List.of(),
                List.of(),
                false);
        List<String> mandates =
                person.mandates().stream().map(it -> line(texts, it)).toList();
        return templates.identityWork(shells.shell(language, page), new WorkPage(first != null, mandates));
    }

    private static String line(Texts texts, Mandate mandate) {
        return Stream.of(
                        texts.t("identity.role." + mandate.role().code()),
                        Objects.toString(mandate.partner(), null),
                        mandate.domain() == null ? null : texts.t("identity.work.domain", mandate.domain()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
