package org.marsad.followup.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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
import org.marsad.notifications.Inboxes;
import org.marsad.web.Shells;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where people arrive who sign in. */
@Controller
@RequestMapping("/{language:fr|en|ar}/desk")
class WorkController {
    /** Names the account that has put the guided first visit away, so that a successor sees it on the same machine. */
    private static final String GUIDE = "guide";

    private static final Duration KEPT = Duration.ofDays(365);

    private static final int LINES = 5;

    private final WorkTasks tasks;
    private final Inboxes inboxes;
    private final Shells shells;
    private final Templates templates;

    WorkController(WorkTasks tasks, Inboxes inboxes, Shells shells, Templates templates) {
        this.tasks = tasks;
        this.inboxes = inboxes;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({})
    @GetMapping
    JteModel work(
            @PathVariable Language language,
            @CookieValue(name = GUIDE, required = false) @Nullable String away,
            Person person) {
        Texts texts = Texts.in(language);
        WorkTasks.Found found = tasks.find(language, person);
        boolean guided =
                found.start() != null && !found.wrote() && !account(person).equals(away);
        var page = new StartPage(
                person.mandates().stream().map(it -> line(texts, it)).toList(),
                found.tasks(),
                inboxes.fragment(language, person.account().id(), LINES),
                guided ? WritingAddresses.work(language) + "/guide" : null,
                guided ? found.start() : null);
        var about = new Shells.Page(
                texts.t("followup.work.title"),
                texts.t("followup.work.lead"),
                "/desk",
                "",
                List.of(),
                List.of(),
                false);
        return templates.followupWork(shells.shell(language, about), page);
    }

    @Allowed({})
    @PostMapping("/guide")
    void putAway(@PathVariable Language language, Person person, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(GUIDE, account(person))
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        Answering.seeOther(response, WritingAddresses.work(language));
    }

    private static String account(Person person) {
        return Long.toString(person.account().id());
    }

    private static String line(Texts texts, Mandate mandate) {
        return Stream.of(
                        texts.t("identity.role." + mandate.role().code()),
                        Objects.toString(mandate.partner(), null),
                        mandate.domain() == null ? null : texts.t("followup.work.domainCode", mandate.domain()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
