package org.marsad.initiatives.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.initiatives.Totals;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plans;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What initiatives cost together, where the money flows, and what each of these numbers rests on. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + TotalsController.PATH)
class TotalsController {
    static final String PATH = InitiativesController.PATH + "/totals";

    private final Totals totals;
    private final Plans plans;
    private final Shells shells;
    private final Templates templates;

    TotalsController(Totals totals, Plans plans, Shells shells, Templates templates) {
        this.totals = totals;
        this.plans = plans;
        this.shells = shells;
        this.templates = templates;
    }

    @GetMapping
    JteModel totals(@PathVariable Language language, @ModelAttribute InitiativeQuery form) {
        TotalsAsked asked = new TotalsAsked(Texts.in(language), form);
        FlowNames names = new FlowNames(asked.texts(), plans.current());
        TotalsPage page = TotalsPage.of(asked, totals.sum(form.filter()), totals.flow(form.filter()), names);
        var about = new Shells.Page(
                page.title(),
                page.lead(),
                PATH + asked.end(),
                InitiativesController.PATH,
                List.of(new Shell.Link(asked.texts().t("initiatives.nav"), asked.list())),
                List.of(),
                false);
        return templates.initiativesTotals(shells.shell(language, about), page);
    }

    @GetMapping("/{figure:counted|budgets|disbursements|flow}")
    JteModel figure(
            @PathVariable Language language, @PathVariable String figure, @ModelAttribute InitiativeQuery form) {
        TotalsAsked asked = new TotalsAsked(Texts.in(language), form);
        TotalFigure page = switch (figure) {
            case "budgets" -> TotalFigure.budgets(asked, totals.sum(form.filter()));
            case "disbursements" -> TotalFigure.disbursements(asked, totals.sum(form.filter()));
            case "flow" -> TotalFigure.flow(asked, totals.sum(form.filter()), totals.flow(form.filter()));
            default -> TotalFigure.counted(asked, totals.sum(form.filter()));
        };
        var about = new Shells.Page(
                page.title(),
                page.title(),
                PATH + "/" + figure + asked.end(),
                InitiativesController.PATH,
                List.of(
                        new Shell.Link(asked.texts().t("initiatives.nav"), asked.list()),
                        new Shell.Link(asked.texts().t("initiatives.totals.title"), asked.totals())),
                List.of(),
                false);
        return templates.initiativesTotalFigure(shells.shell(language, about), page);
    }
}
