package org.marsad.initiatives.web;

import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.initiatives.Initiatives;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.initiatives.Links;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** “Proposed for you”: which actions a partner’s initiatives may serve, to accept or reject one by one. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + ProposedController.PATH)
class ProposedController {
    static final String PATH = "/desk/proposed";

    private final Links links;
    private final Initiatives initiatives;
    private final Partners partners;
    private final Shells shells;
    private final Templates templates;

    ProposedController(Links links, Initiatives initiatives, Partners partners, Shells shells, Templates templates) {
        this.links = links;
        this.initiatives = initiatives;
        this.partners = partners;
        this.shells = shells;
        this.templates = templates;
    }

    /** The Secretariat chooses a partner; a focal point is led to their own. */
    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    Object choose(@PathVariable Language language, Person person) {
        if (person.isSecretariat()) {
            Texts texts = Texts.in(language);
            return templates.initiativesProposedFor(
                    shells.shell(language, about(texts, PATH, List.of())), ProposedChoice.of(texts, partners.list()));
        }
        return person.mandates().stream()
                .filter(it -> it.role() == FOCAL_POINT)
                .map(Mandate::partner)
                .filter(Objects::nonNull)
                .findFirst()
                .map(it -> see(address(language, it)))
                .orElseThrow();
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{partner:[A-Z]{2,12}}")
    JteModel list(
            @PathVariable Language language,
            @PathVariable String partner,
            Person person,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String taken) {
        Partner of = partner(person, partner);
        Texts texts = Texts.in(language);
        Links.Waiting waiting = links.listWaiting(of.code(), person, InitiativeQuery.key(before));
        Optional<LinkDecision> last = links.findLast(of.code(), person).filter(it -> it.verdict() != Verdict.WITHDRAWN);
        ProposedPage page = new ProposedRows(texts, partners.list(), address(language, of.code()))
                .page(of, waiting, last.flatMap(this::named).orElse(null), before, taken != null);
        List<Shell.Link> crumbs = person.isSecretariat()
                ? List.of(new Shell.Link(texts.t("initiatives.proposed.title"), "/" + language.code() + PATH))
                : List.of();
        return templates.initiativesProposed(
                shells.shell(language, about(texts, PATH + "/" + of.code(), crumbs)), page);
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{partner:[A-Z]{2,12}}")
    ResponseEntity<Void> decide(
            @PathVariable Language language,
            @PathVariable String partner,
            Person person,
            @ModelAttribute DecisionForm form) {
        Partner of = partner(person, partner);
        Links.Outcome outcome = links.decide(form.linking(of.code()), person);
        Long before = InitiativeQuery.key(form.before());
        String taken = outcome instanceof Links.Outcome.Overtaken ? "taken=yes" : "";
        String page = before == null ? "" : "before=" + before;
        String query = taken + (taken.isEmpty() || page.isEmpty() ? "" : "&") + page;
        return see(address(language, of.code()) + (query.isEmpty() ? "" : "?" + query) + "#proposed");
    }

    private Partner partner(Person person, String code) {
        PartnerCode partner = new PartnerCode(code);
        if (!person.isFocalPointOf(partner) && !person.isSecretariat()) {
            throw new ForbiddenException("initiatives.links.notYours");
        }
        return partners.find(partner).orElseThrow(() -> new NotFoundException("partner " + code));
    }

    private Optional<ProposedRows.Last> named(LinkDecision last) {
        return initiatives.find(last.initiative()).map(it -> new ProposedRows.Last(last, it.summary()));
    }

    private static Shells.Page about(Texts texts, String path, List<Shell.Link> crumbs) {
        return new Shells.Page(
                texts.t("initiatives.proposed.title"),
                texts.t("initiatives.proposed.lead"),
                path,
                PATH,
                crumbs,
                List.of(),
                false);
    }

    private static String address(Language language, PartnerCode partner) {
        return "/" + language.code() + PATH + "/" + partner;
    }

    private static ResponseEntity<Void> see(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
