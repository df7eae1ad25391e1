package org.marsad.followup.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.followup.Overview;
import org.marsad.followup.Reports;
import org.marsad.followup.Standings;
import org.marsad.followup.web.OverviewPrints.Printed;
import org.marsad.identity.Allowed;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is where, on one screen. */
@Controller
class OverviewController {
    private static final String PATH = "/{language:fr|en|ar}" + SecretariatAddresses.OVERVIEW;

    private final Standings standings;
    private final Reports reports;
    private final OverviewPrints prints;
    private final Shells shells;
    private final Templates templates;

    OverviewController(
            Standings standings, Reports reports, OverviewPrints prints, Shells shells, Templates templates) {
        this.standings = standings;
        this.reports = reports;
        this.prints = prints;
        this.shells = shells;
        this.templates = templates;
    }

    /** The newest cycle's; the list of cycles where there is none. */
    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping(PATH)
    void newest(@PathVariable Language language, HttpServletResponse response) {
        SecretariatAddresses to = new SecretariatAddresses(language);
        Optional<Cycle> newest = reports.listCycles().stream().max(Comparator.comparing(Cycle::opens));
        SeeOther.to(newest.map(it -> to.overview(it.code())).orElseGet(to::cycles), response);
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping(PATH + "/{cycle}")
    JteModel overview(
            @PathVariable Language language, @PathVariable String cycle, @RequestParam Map<String, String> asked) {
        Overview overview = standings.recent(cycle);
        return page(overview, OverviewFilter.of(asked), language, OverviewActs.done(asked, Texts.in(language)));
    }

    private JteModel page(Overview overview, OverviewFilter filter, Language language, @Nullable String done) {
        Texts texts = Texts.in(language);
        Cycle cycle = overview.cycle();
        SecretariatAddresses to = new SecretariatAddresses(language);
        Printed printed = prints.print(overview, filter, language);
        String title = texts.t("followup.overview.title", cycle.title().in(language));
        String lead = lead(overview, texts);
        OverviewPage page = new OverviewPage(
                lead,
                printed.top(),
                to.overview(cycle.code()) + filter.query(),
                done,
                printed.grid(),
                List.of(
                        new OverviewPage.Link("CSV", to.export(cycle.code(), "csv") + filter.query()),
                        new OverviewPage.Link("XLSX", to.export(cycle.code(), "xlsx") + filter.query())),
                cycle.isOpen(overview.at()));
        var about = new Shells.Page(
                title,
                lead,
                SecretariatAddresses.OVERVIEW + "/" + cycle.code(),
                "",
                List.of(new Shell.Link(texts.t("followup.cycles.title"), to.cycles())),
                List.of(),
                false);
        return templates.followupOverview(shells.shell(language, about), page);
    }

    private static String lead(Overview overview, Texts texts) {
        Cycle cycle = overview.cycle();
        String opens = texts.date(cycle.opens());
        String deadline = texts.date(cycle.deadline());
        if (!cycle.hasOpened(overview.at())) {
            return texts.t("followup.overview.lead.planned", opens, deadline);
        }
        return cycle.closed() == null
                ? texts.t("followup.overview.lead", opens, deadline)
                : texts.t("followup.overview.lead.closed", opens, deadline, texts.date(cycle.closed()));
    }
}
