package org.marsad.notifications.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.List;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.notifications.Notices;
import org.marsad.web.Shells;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox of whoever is signed in. */
@Controller
class InboxController {
    static final String PATH = "/desk/inbox";

    private final InboxFragments inboxes;
    private final Notices notices;
    private final Shells shells;
    private final Templates templates;

    InboxController(InboxFragments inboxes, Notices notices, Shells shells, Templates templates) {
        this.inboxes = inboxes;
        this.notices = notices;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({})
    @GetMapping("/{language:fr|en|ar}" + PATH)
    JteModel inbox(@PathVariable Language language, Person person) {
        Texts texts = Texts.in(language);
        var page = new Shells.Page(
                texts.t("notifications.inbox.title"),
                texts.t("notifications.inbox.lead"),
                PATH,
                PATH,
                List.of(),
                List.of(),
                false);
        return templates.notificationsInbox(
                shells.shell(language, page),
                inboxes.page(language, person.account().id(), Integer.MAX_VALUE));
    }

    @Allowed({})
    @PostMapping("/{language:fr|en|ar}" + PATH)
    ResponseEntity<Void> markRead(@PathVariable Language language, Person person, @RequestParam long notice) {
        notices.markRead(person.account().id(), notice);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + language.code() + PATH))
                .build();
    }
}
