package org.marsad.followup.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.followup.Cycle;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The home of a partner's report in a cycle. */
@Controller
@RequestMapping(ReportController.PATH)
class ReportController {
    static final String PATH = "/{language:fr|en|ar}/desk/reports/{cycle}/{partner}";

    private final Desks desks;
    private final Clock clock;
    private final Shells shells;
    private final Templates templates;

    ReportController(Desks desks, Clock clock, Shells shells, Templates templates) {
        this.desks = desks;
        this.clock = clock;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping
    JteModel report(@PathVariable Map<String, String> path, Person person) {
        Desks.Wanted wanted = Desks.Wanted.of(path, person);
        Optional<Desk> desk = desks.find(wanted);
        ReportPage page = desk.map(ReportPages::of).orElseGet(() -> notBegun(wanted));
        return templates.followupReport(shell(wanted, page), page);
    }

    private ReportPage notBegun(Desks.Wanted wanted) {
        Language language = wanted.language();
        Texts texts = Texts.in(language);
        Cycle cycle = desks.getCycle(wanted);
        Partner partner = desks.getPartner(wanted);
        return new ReportPage(
                partner.name().in(language),
                cycle.title().in(language),
                texts.t("followup.report.notBegun"),
                null,
                Due.of(texts, cycle, clock.instant()),
                null,
                "",
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private Shell shell(Desks.Wanted wanted, ReportPage page) {
        Texts texts = Texts.in(wanted.language());
        var about = new Shells.Page(
                texts.t("followup.form.report", page.title(), page.cycle()),
                page.due().words(),
                "/desk/reports/" + wanted.cycle() + "/" + wanted.partner(),
                "",
                List.of(new Shell.Link(texts.t("followup.work.title"), WritingAddresses.work(wanted.language()))),
                List.of(),
                false);
        return shells.shell(wanted.language(), about);
    }
}
