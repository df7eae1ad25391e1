package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.partners.Partners;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan's pages: its tree, its domains, its actions. */
@Controller
class PlanController {
    private static final String SECTION = "/plan";

    private final Readings readings;
    private final Wordings wordings;
    private final Partners partners;
    private final LinkCounts links;
    private final Measured measured;
    private final Frames frames;
    private final Templates templates;

    PlanController(Readings readings, PlanParts parts, Frames frames, Templates templates) {
        this.readings = readings;
        this.wordings = parts.wordings();
        this.partners = parts.partners();
        this.links = parts.links();
        this.measured = parts.measured();
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping({"/{language:fr|en|ar}/plan", "/{language:fr|en|ar}/editions/{edition}/plan"})
    JteModel plan(@PathVariable Language language, @PathVariable(required = false) @Nullable String edition) {
        Reading reading = readings.read(language, edition);
        PlanPage page = PlanPage.of(reading, wordings.find(reading).orElse(null));
        String path = reading.to().path(SECTION);
        var about = new Frames.Page(page.title(), page.lead(), path, SECTION, Crumbs.home(reading));
        return templates.portalPlan(frames.frame(reading, about), page);
    }

    @GetMapping({"/{language:fr|en|ar}/domains/{code}", "/{language:fr|en|ar}/editions/{edition}/domains/{code}"})
    JteModel domain(
            @PathVariable Language language,
            @PathVariable(required = false) @Nullable String edition,
            @PathVariable String code) {
        Reading reading = readings.read(language, edition);
        Domain domain = reading.plan().findDomain(code).orElseThrow(() -> new NotFoundException("domain " + code));
        List<NamedLink> references = NamedLink.partners(
                reading,
                partners.listRelations(RelationKind.REFERENCE_COUNTRY, reading.day()).stream()
                        .filter(it -> code.equals(it.detail()))
                        .map(Relation::partner)
                        .toList());
        DomainPage page = DomainPage.of(reading, domain);
        Quotation wording = Quotation.of(wordings.find(reading).orElse(null), domain.id());
        String path = reading.to().path("/domains/" + code);
        var about = new Frames.Page(page.title(), page.lead(), path, SECTION, Crumbs.plan(reading));
        return templates.portalDomain(frames.frame(reading, about), page, references, wording);
    }

    @GetMapping({"/{language:fr|en|ar}/actions/{code}", "/{language:fr|en|ar}/editions/{edition}/actions/{code}"})
    JteModel action(
            @PathVariable Language language,
            @PathVariable(required = false) @Nullable String edition,
            @PathVariable String code) {
        Reading reading = readings.read(language, edition);
        Action action = reading.plan().findAction(code).orElseThrow(() -> new NotFoundException("action " + code));
        Domain domain = reading.plan().findDomain(action.domain()).orElseThrow();
        ActionPage page = ActionPage.of(reading, action);
        Quotation wording = Quotation.of(wordings.find(reading).orElse(null), action.id());
        String path = reading.to().path("/actions/" + code);
        var about = new Frames.Page(page.title(), page.lead(), path, SECTION, Crumbs.domain(reading, domain));
        List<MeasuredRow> rows = reading.to().permanent() ? List.of() : measured.rows(reading, action);
        return templates.portalAction(
                frames.frame(reading, about),
                page,
                wording,
                rows,
                initiatives(reading, action),
                practices(reading, action));
    }

    private static NamedLink practices(Reading reading, Action action) {
        String list = "/" + reading.language().code() + "/practices?action=" + action.code();
        return new NamedLink(reading.t("portal.action.practices"), list);
    }

    private NamedLink initiatives(Reading reading, Action action) {
        String list = "/" + reading.language().code() + "/initiatives?action=" + action.id();
        return new NamedLink(reading.t("portal.action.initiatives", links.of(action.id())), list);
    }

    @GetMapping("/{language:fr|en|ar}/results")
    JteModel results(@PathVariable Language language) {
        Reading reading = readings.read(language, null);
        ResultsPage page =
                ResultsPage.of(reading, measured.scores(reading.plan().listActions()));
        var about = new Frames.Page(page.title(), page.lead(), "/results", SECTION, Crumbs.plan(reading));
        return templates.portalResults(frames.frame(reading, about), page);
    }
}
