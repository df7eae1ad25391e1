package org.marsad.assessment.web;

import static org.marsad.identity.Role.COMMITTEE_MEMBER;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.followup.Noting;
import org.marsad.followup.Notings;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The Steering Committee's brief before publication, and its taking note. */
@Controller
class BriefController {
    static final String ROOT = "/desk/brief";

    private final Briefs briefs;
    private final Reports reports;
    private final Reviews reviews;
    private final Notings notings;
    private final Shells shells;
    private final Templates templates;
    private final Clock clock;

    BriefController(
            Briefs briefs,
            Reports reports,
            Reviews reviews,
            Notings notings,
            Shells shells,
            Templates templates,
            Clock clock) {
        this.briefs = briefs;
        this.reports = reports;
        this.reviews = reviews;
        this.notings = notings;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    /** To the newest cycle that is open. */
    @Allowed({COMMITTEE_MEMBER, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{language:fr|en|ar}" + ROOT)
    void newest(@PathVariable Language language, HttpServletResponse response) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Cycle cycle = reports.listCycles().reversed().stream()
                .filter(it -> !it.opens().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("an open cycle"));
        goTo(language, cycle, response);
    }

    @Allowed({COMMITTEE_MEMBER, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{language:fr|en|ar}" + ROOT + "/{cycle}")
    JteModel read(@PathVariable Language language, @PathVariable String cycle, Person person) {
        return page(language, cycle(cycle), person, null);
    }

    /** Takes note of what was on the page: nothing that was accepted since, and nothing twice. */
    @Allowed(COMMITTEE_MEMBER)
    @PostMapping("/{language:fr|en|ar}" + ROOT + "/{cycle}")
    @Nullable
    JteModel note(
            @PathVariable Language language,
            @PathVariable String cycle,
            @RequestParam(defaultValue = "") String seen,
            Person person,
            HttpServletResponse response) {
        Cycle noted = cycle(cycle);
        Noting noting = notings.of(cycle);
        if (noting.waiting() > 0 && !seen.equals(Briefs.seen(noting))) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(language, noted, person, Texts.in(language).t("assessment.brief.meanwhile"));
        }
        if (noting.waiting() > 0) {
            reviews.note(cycle, person);
        }
        goTo(language, noted, response);
        return null;
    }

    private Cycle cycle(String code) {
        return reports.findCycle(code).orElseThrow(() -> new NotFoundException("cycle " + code));
    }

    private static void goTo(Language language, Cycle cycle, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/" + language.code() + ROOT + "/" + cycle.code());
    }

    private JteModel page(Language language, Cycle cycle, Person person, @Nullable String message) {
        Texts texts = Texts.in(language);
        Shell shell = shells.shell(
                language,
                new Shells.Page(
                        texts.t("assessment.brief.title", cycle.title().in(language)),
                        texts.t("assessment.brief.lead"),
                        ROOT + "/" + cycle.code(),
                        "",
                        List.of(new Shell.Link(texts.t("identity.work.title"), "/" + language.code() + "/desk")),
                        List.of(),
                        false));
        return templates.assessmentBrief(shell, briefs.brief(texts, cycle, person, message));
    }
}
