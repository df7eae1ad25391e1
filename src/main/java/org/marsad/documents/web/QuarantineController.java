package org.marsad.documents.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.documents.Document;
import org.marsad.documents.Documents;
import org.marsad.identity.Account;
import org.marsad.identity.Accounts;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shells;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the Secretariat the files in quarantine, and lets it open, release and discard them. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + QuarantineController.PATH)
class QuarantineController {
    static final String PATH = "/desk/quarantine";
    private static final int KILOBYTE = 1000;

    private final Documents documents;
    private final Accounts accounts;
    private final Shells shells;
    private final Templates templates;

    QuarantineController(Documents documents, Accounts accounts, Shells shells, Templates templates) {
        this.documents = documents;
        this.accounts = accounts;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    JteModel list(@PathVariable Language language) {
        Texts texts = Texts.in(language);
        List<Document> waiting = documents.listQuarantined();
        List<Long> givers = waiting.stream().map(Document::by).distinct().toList();
        Map<Long, String> names =
                accounts.listAccounts(givers).stream().collect(Collectors.toMap(Account::id, Account::name));
        var page = new Shells.Page(
                texts.t("documents.quarantine.title"),
                texts.t("documents.quarantine.lead"),
                PATH,
                PATH,
                List.of(),
                List.of(),
                false);
        return templates.documentsQuarantine(
                shells.shell(language, page),
                new QuarantinePage(waiting.stream()
                        .map(it -> row(texts, it, names.getOrDefault(it.by(), "–")))
                        .toList()));
    }

    private static QuarantinePage.Row row(Texts texts, Document document, String giver) {
        return new QuarantinePage.Row(
                document.name(),
                texts.t(
                        "documents.quarantine.about",
                        texts.number(Math.ceilDiv(document.size(), KILOBYTE)),
                        giver,
                        texts.date(document.at().atOffset(ZoneOffset.UTC).toLocalDate())),
                "/" + texts.language().code() + PATH + "/" + document.id());
    }

    /** Handed out to be saved, never shown in the browser itself. */
    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{id}")
    ResponseEntity<byte[]> open(@PathVariable long id, Person person) {
        Document document = documents
                .find(id)
                .filter(Document::quarantined)
                .orElseThrow(() -> new NotFoundException("document " + id + " in quarantine"));
        String name = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(documents.getQuarantined(id, person.account().id()));
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{id}/release")
    ResponseEntity<Void> release(@PathVariable Language language, @PathVariable long id, Person person) {
        documents.release(id, person.account().id());
        return back(language);
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{id}/discard")
    ResponseEntity<Void> discard(@PathVariable Language language, @PathVariable long id, Person person) {
        documents.discard(id, person.account().id());
        return back(language);
    }

    private static ResponseEntity<Void> back(Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + language.code() + PATH))
                .build();
    }
}
