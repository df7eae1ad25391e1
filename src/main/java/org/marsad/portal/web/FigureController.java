package org.marsad.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionSummary;
import org.marsad.followup.Answer;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Reports;
import org.marsad.followup.Score;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A page for every number, each at the permanent address of its edition. */
@Controller
@RequestMapping("/{language:fr|en|ar}/editions/{edition}/figures")
class FigureController {
    private static final String CHANGE = "/change";

    private final FigureReadings figures;
    private final Reports reports;
    private final Wordings wordings;
    private final Frames frames;
    private final Templates templates;

    FigureController(FigureReadings figures, Reports reports, Wordings wordings, Frames frames, Templates templates) {
        this.figures = figures;
        this.reports = reports;
        this.wordings = wordings;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/coverage")
    JteModel coverage(@PathVariable Language language, @PathVariable String edition) {
        FigureReading figure = figures.read(language, edition);
        CoverageFigure page = CoverageFigure.of(figure);
        var about =
                new Frames.Page(page.title(), page.says(), figure.path("coverage"), "", Crumbs.home(figure.reading()));
        return templates.portalCoverageFigure(frames.frame(figure.reading(), about), page);
    }

    @GetMapping("/{id}")
    JteModel figure(@PathVariable Language language, @PathVariable String edition, @PathVariable String id) {
        FigureReading figure = figures.read(language, edition);
        FigureNode node = FigureReadings.node(figure, id);
        return node.isAction() ? action(figure, node) : group(figure, node);
    }

    @GetMapping("/{id}" + CHANGE)
    JteModel change(@PathVariable Language language, @PathVariable String edition, @PathVariable String id) {
        FigureReading figure = figures.read(language, edition);
        FigureNode node = FigureReadings.node(figure, id);
        ActionResult result = result(figure, node);
        var change = result.change();
        EditionSummary previous = figure.reading().previous();
        if (change == null || previous == null) {
            throw new NotFoundException("change of " + id + " in a first edition");
        }
        ChangeFigure page = ChangeFigure.of(figure, node, change, previous);
        var about = new Frames.Page(
                page.title(), page.why(), figure.path(id + CHANGE), "", FigureCrumbs.below(figure, node));
        return templates.portalChangeFigure(frames.frame(figure.reading(), about), page);
    }

    @GetMapping("/{id:A\\d+}/{partner:[A-Z]{2,12}}")
    JteModel answer(
            @PathVariable Language language,
            @PathVariable String edition,
            @PathVariable String id,
            @PathVariable String partner) {
        FigureReading figure = figures.read(language, edition);
        FigureNode node = FigureReadings.node(figure, id);
        PartnerCode code = new PartnerCode(partner);
        Score score = figure.edition().score(node.code(), code);
        if (score == null) {
            throw new NotFoundException("answer " + id + " of " + partner);
        }
        AnswerFigure page = AnswerFigure.of(figure, node, code, score, source(figure, code));
        var about = new Frames.Page(
                page.title(), page.says(), figure.path(id + "/" + partner), "", FigureCrumbs.below(figure, node));
        return templates.portalAnswerFigure(frames.frame(figure.reading(), about), page);
    }

    /** The accepted report that counts; empty if the partner was silent. */
    private Optional<ReportSource> source(FigureReading figure, PartnerCode partner) {
        Integer version = figure.edition().reports().get(partner);
        return version == null
                ? Optional.empty()
                : reports.find(figure.edition().summary().cycle(), partner, version)
                        .map(it -> new ReportSource(it, wordings.find(it.wording())));
    }

    private JteModel group(FigureReading figure, FigureNode node) {
        GroupFigure page = GroupFigure.of(figure, node);
        return templates.portalGroupFigure(
                frames.frame(figure.reading(), about(figure, node, page.title(), page.headline())), page);
    }

    private JteModel action(FigureReading figure, FigureNode node) {
        ActionResult result = result(figure, node);
        ActionFigure page = ActionFigure.of(figure, node, result, reasons(figure.edition(), node.code()));
        return templates.portalActionFigure(
                frames.frame(figure.reading(), about(figure, node, page.title(), page.headline())), page);
    }

    private static Frames.Page about(FigureReading figure, FigureNode node, String title, Headline headline) {
        return new Frames.Page(title, headline.says(), figure.path(node.id()), "", FigureCrumbs.above(figure, node));
    }

    /** Why the action does not concern some; told here only where the edition's own version of the report is the newest. */
    private Map<PartnerCode, NotApplicableReason> reasons(Edition edition, String action) {
        if (edition.scores().getOrDefault(action, Map.of()).values().stream().noneMatch(Interval::isNotApplicable)) {
            return Map.of();
        }
        return reports.listAccepted(edition.summary().cycle()).stream()
                .filter(it -> Objects.equals(edition.reports().get(it.partner()), it.version()))
                .flatMap(report -> report.answers().stream()
                        .filter(it -> it.action().equals(action) && it.reason() != null)
                        .map(it -> Map.entry(report.partner(), reason(it))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static NotApplicableReason reason(Answer answer) {
        return Objects.requireNonNull(answer.reason());
    }

    private static ActionResult result(FigureReading figure, FigureNode node) {
        if (node.result(figure.edition().assessment()) instanceof ActionResult result) {
            return result;
        }
        throw new NotFoundException("no action " + node.id());
    }
}
