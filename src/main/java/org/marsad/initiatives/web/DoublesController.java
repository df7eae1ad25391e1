package org.marsad.initiatives.web;

import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Account;
import org.marsad.identity.Accounts;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.initiatives.Candidate;
import org.marsad.initiatives.Decided;
import org.marsad.initiatives.Decider;
import org.marsad.initiatives.Doubles;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pairs of reports to decide about, and what was decided. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + DoublesController.PATH)
class DoublesController {
    static final String PATH = "/desk/doubles";
    private static final int MOST = 10;
    private static final int MOST_LINES = 50;
    private static final int MOST_COMPARED = 500;
    private static final int UNPROCESSABLE = 422;

    private final Doubles doubles;
    private final Deciders deciders;
    private final Accounts accounts;
    private final Shells shells;
    private final Templates templates;

    DoublesController(Doubles doubles, Deciders deciders, Accounts accounts, Shells shells, Templates templates) {
        this.doubles = doubles;
        this.deciders = deciders;
        this.accounts = accounts;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    JteModel list(
            @PathVariable Language language, @RequestParam(required = false) @Nullable String skip, Person person) {
        Long after = InitiativeQuery.key(skip);
        return list(language, after == null ? 0 : (int) Math.min(after, Integer.MAX_VALUE - MOST), null, person);
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping
    @Nullable
    JteModel decide(@PathVariable Language language, DoublesForm form, Person person, HttpServletResponse response) {
        try {
            doubles.decide(
                    form.key(form.one()), form.key(form.other()), form.chosen(), form.reason(), deciders.of(person));
            seeOther(response, language, "#proposed");
            return null;
        } catch (UserError e) {
            response.setStatus(UNPROCESSABLE);
            return list(language, 0, e, person);
        }
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/compare")
    void compare(@PathVariable Language language, HttpServletResponse response) {
        doubles.compare(MOST_COMPARED);
        seeOther(response, language, "");
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/decisions")
    JteModel decisions(
            @PathVariable Language language, @RequestParam(required = false) @Nullable String before, Person person) {
        return decisions(language, InitiativeQuery.key(before), null, person);
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/decisions/{decision}/undo")
    @Nullable
    JteModel undo(
            @PathVariable Language language,
            @PathVariable String decision,
            Person person,
            HttpServletResponse response) {
        if (!decision.matches("[1-9]\\d{0,17}")) {
            throw new NotFoundException("decision " + decision);
        }
        try {
            doubles.undo(Long.parseLong(decision), "", deciders.of(person));
            seeOther(response, language, "/decisions");
            return null;
        } catch (UserError e) {
            response.setStatus(UNPROCESSABLE);
            return decisions(language, null, e, person);
        }
    }

    private JteModel list(Language language, int skip, @Nullable UserError mistake, Person person) {
        Texts texts = Texts.in(language);
        Decider by = deciders.of(person);
        List<Candidate> found = doubles.listCandidates(by, skip, MOST + 1);
        long waiting = doubles.countWaiting();
        String action = DoublesPage.address(texts);
        var page = new DoublesPage(
                action,
                action + "/decisions",
                says(texts, mistake),
                waiting == 0 ? null : texts.t("initiatives.doubles.waiting", waiting),
                found.isEmpty() ? texts.t("initiatives.doubles.none") : null,
                found.stream()
                        .limit(MOST)
                        .map(it -> DoublesPage.pair(texts, it))
                        .toList(),
                skip == 0 ? null : action,
                found.size() > MOST ? action + "?skip=" + (skip + MOST) : null);
        return templates.initiativesDoubles(shells.shell(language, about(texts, "title", "", List.of())), page);
    }

    private JteModel decisions(Language language, @Nullable Long before, @Nullable UserError mistake, Person person) {
        Texts texts = Texts.in(language);
        List<Decided> found = doubles.listDecisions(deciders.of(person), before, MOST_LINES + 1);
        List<Decided> shown = found.stream().limit(MOST_LINES).toList();
        Map<Long, String> names =
                accounts
                        .listAccounts(
                                shown.stream().map(Decided::account).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        String action = DoublesPage.address(texts);
        var page = new DecisionsPage(
                action,
                says(texts, mistake),
                shown.stream().map(it -> DecisionsPage.line(texts, it, names)).toList(),
                found.size() > MOST_LINES
                        ? action + "/decisions?before=" + shown.getLast().id()
                        : null);
        var list = new Shell.Link(texts.t("initiatives.doubles.nav"), action);
        return templates.initiativesDecisions(
                shells.shell(language, about(texts, "decided", "/decisions", List.of(list))), page);
    }

    private static Shells.Page about(Texts texts, String title, String path, List<Shell.Link> crumbs) {
        String heading =
                texts.t(title.equals("title") ? "initiatives.doubles.title" : "initiatives.doubles.decided.title");
        return new Shells.Page(heading, heading, PATH + path, PATH, crumbs, List.of(), false);
    }

    private static @Nullable String says(Texts texts, @Nullable UserError mistake) {
        return mistake == null ? null : texts.t(mistake.key(), mistake.arguments());
    }

    private static void seeOther(HttpServletResponse response, Language language, String rest) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/" + language.code() + PATH + rest);
    }
}
