package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.marsad.assessment.SortedValues;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Region;
import org.marsad.plan.Domain;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of the numbers that stand on a partner's profile: its mean in a domain, and its region's middle half. */
@Controller
@RequestMapping("/{language:fr|en|ar}/editions/{edition}/figures/{id:D\\d+}")
class DomainFigureController {
    private final FigureReadings figures;
    private final Frames frames;
    private final Templates templates;

    DomainFigureController(FigureReadings figures, Frames frames, Templates templates) {
        this.figures = figures;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/{partner:[A-Z]{2,12}}")
    JteModel mean(
            @PathVariable Language language,
            @PathVariable String edition,
            @PathVariable String id,
            @PathVariable String partner) {
        FigureReading figure = figures.read(language, edition);
        FigureNode node = FigureReadings.node(figure, id);
        Domain domain = domain(figure, node);
        PartnerCode code = new PartnerCode(partner);
        if (domain.listActions().stream().allMatch(it -> figure.edition().score(it.code(), code) == null)) {
            throw new NotFoundException("mean of " + partner + " in " + id);
        }
        MeanFigure page = MeanFigure.of(figure, node, domain, code);
        var about = new Frames.Page(
                page.title(), page.says(), figure.path(id + "/" + partner), "", FigureCrumbs.below(figure, node));
        return templates.portalMeanFigure(frames.frame(figure.reading(), about), page);
    }

    @GetMapping("/region/{region}")
    JteModel region(
            @PathVariable Language language,
            @PathVariable String edition,
            @PathVariable String id,
            @PathVariable String region) {
        FigureReading figure = figures.read(language, edition);
        FigureNode node = FigureReadings.node(figure, id);
        Region where = region(region);
        SortedValues values = RegionFigure.values(figure, figure.edition(), where, domain(figure, node))
                .orElseThrow(() -> new NotFoundException(
                        "fewer than five values of " + id + " in " + region, "portal.figure.region.few"));
        RegionFigure page = RegionFigure.of(figure, node, domain(figure, node), where, values);
        var about = new Frames.Page(
                page.title(), page.says(), figure.path(id + "/region/" + region), "", FigureCrumbs.below(figure, node));
        return templates.portalRegionFigure(frames.frame(figure.reading(), about), page);
    }

    private static Domain domain(FigureReading figure, FigureNode node) {
        return figure.reading().plan().findDomain(node.code()).orElseThrow();
    }

    private static Region region(String name) {
        for (Region region : Region.values()) {
            if (region.name().equals(name)) {
                return region;
            }
        }
        throw new NotFoundException("region " + name);
    }
}
