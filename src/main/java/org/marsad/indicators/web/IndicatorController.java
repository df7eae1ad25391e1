package org.marsad.indicators.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marsad.indicators.Decisions;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Series;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.marsad.plan.Plans;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all indicators, and each with what defines it. */
@Controller
class IndicatorController {
    private final Plans plans;
    private final Partners partners;
    private final SeriesParts parts;
    private final ToolParts tools;
    private final Decisions decisions;
    private final Shells shells;
    private final Templates templates;

    IndicatorController(
            Plans plans,
            Partners partners,
            SeriesParts parts,
            ToolParts tools,
            Decisions decisions,
            Shells shells,
            Templates templates) {
        this.plans = plans;
        this.partners = partners;
        this.parts = parts;
        this.tools = tools;
        this.decisions = decisions;
        this.shells = shells;
        this.templates = templates;
    }

    @GetMapping("/{language:fr|en|ar}" + Addresses.LIST)
    JteModel list(@PathVariable Language language) {
        Texts texts = Texts.in(language);
        IndicatorsPage page = IndicatorsPage.of(Framework.newest(), plans.current(), texts);
        Shell shell = shell(texts, page.title(), page.lead(), Addresses.LIST, List.of());
        return templates.indicatorsList(shell, page);
    }

    @GetMapping("/{language:fr|en|ar}" + Addresses.LIST + "/{code}")
    JteModel indicator(
            @PathVariable Language language,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String period) {
        Texts texts = Texts.in(language);
        Framework framework = Framework.newest();
        Indicator indicator = framework.find(code).orElseThrow(() -> new NotFoundException("indicator " + code));
        String chosen = area.isEmpty() ? null : area;
        AreaChoice.Names names = AreaChoice.Names.of(partners.list(), texts);
        Map<Series, List<String>> areas = parts.areas(indicator);
        AreaChoice choice = AreaChoice.of(Addresses.indicator(language, code), names, areas.values(), chosen);
        if (chosen != null && choice.name() == null) {
            throw new NotFoundException("area " + area);
        }
        List<SeriesPart> values = new ArrayList<>(tools.list(indicator, texts));
        values.addAll(parts.list(indicator, areas, new SeriesParts.Asked(chosen, period), names));
        IndicatorPage page = IndicatorPage.of(
                new IndicatorPage.Of(
                        framework,
                        indicator,
                        plans.current(),
                        decisions.find(indicator.code()).orElse(null)),
                choice,
                values,
                texts);
        Shell.Link list = new Shell.Link(texts.t("indicators.nav"), Addresses.list(language));
        String path = Addresses.LIST + "/" + page.code() + (chosen == null ? "" : "?area=" + chosen);
        return templates.indicatorsIndicator(shell(texts, page.title(), page.lead(), path, List.of(list)), page);
    }

    @GetMapping("/{language:fr|en|ar}" + Addresses.LIST + "/partners/{code}")
    JteModel partner(@PathVariable Language language, @PathVariable String code) {
        Texts texts = Texts.in(language);
        Partner partner = partners.list().stream()
                .filter(it -> it.kind() == PartnerKind.STATE)
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("partner " + code));
        PartnerIndicatorsPage page = parts.partner(partner, texts);
        Shell.Link list = new Shell.Link(texts.t("indicators.nav"), Addresses.list(language));
        String path = Addresses.LIST + "/partners/" + code;
        return templates.indicatorsPartner(shell(texts, page.title(), page.lead(), path, List.of(list)), page);
    }

    private Shell shell(Texts texts, String title, String description, String path, List<Shell.Link> way) {
        List<Shell.Link> crumbs = new ArrayList<>();
        crumbs.add(new Shell.Link(texts.t("indicators.crumb.home"), Addresses.home(texts.language())));
        crumbs.addAll(way);
        List<Shell.Link> footer = List.of(
                new Shell.Link(texts.t("indicators.foot"), null),
                new Shell.Link(texts.t("indicators.foot.method"), Addresses.home(texts.language()) + "/method"),
                new Shell.Link(texts.t("indicators.foot.data"), Addresses.home(texts.language()) + "/data"));
        return shells.shell(
                texts.language(), new Shells.Page(title, description, path, Addresses.LIST, crumbs, footer, false));
    }
}
