package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Assessor;
import org.marsad.assessment.Result;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Action;

/** What one answer moves: its part of the action's number, and every number above if the partner had been silent. */
final class AnswerEffect {
    private AnswerEffect() {}

    static List<Detail> of(FigureReading figure, FigureNode node, PartnerCode partner, Score score) {
        if (figure.reading().isObserver(partner)) {
            return List.of(Detail.of(figure.t("portal.figure.effect"), figure.t("portal.figure.effect.observer")));
        }
        Assessment now = figure.edition().assessment();
        Result action = node.result(now);
        BigFraction worth = score.value();
        List<Detail> effect = new ArrayList<>();
        if (worth != null && action != null && action.expected() > 0) {
            effect.add(Detail.link(
                    figure.t("portal.figure.effect.part"),
                    "x / N = " + figure.texts().decimal(worth, 3) + " / " + action.expected() + " = "
                            + figure.six(worth.divide(action.expected())),
                    figure.to().figure(node.id())));
        }
        if (score.counted() == Status.NO_REPORT) {
            return effect;
        }
        Assessment without = without(figure, node.code(), partner);
        for (FigureNode above : above(figure, node)) {
            effect.add(compare(figure, above, above.result(now), above.result(without)));
        }
        return effect;
    }

    private static Detail compare(
            FigureReading figure, FigureNode node, @Nullable Result now, @Nullable Result without) {
        return Detail.link(
                figure.t("portal.figure.effect.without", node.name()),
                figure.t(
                        "portal.figure.effect.without.value",
                        figure.six(without == null ? null : without.headline()),
                        figure.six(now == null ? null : now.headline())),
                figure.to().figure(node.id()));
    }

    private static List<FigureNode> above(FigureReading figure, FigureNode node) {
        List<FigureNode> above = new ArrayList<>();
        above.add(node);
        figure.reading().plan().domains().stream()
                .filter(it -> it.code().equals(node.domain()))
                .forEach(it -> above.add(FigureNode.domain(figure.reading(), it)));
        above.add(FigureNode.plan(figure.reading()));
        return above;
    }

    /** The whole computation again, with silence in the place of the answer. */
    private static Assessment without(FigureReading figure, String code, PartnerCode partner) {
        Map<String, Map<PartnerCode, Score>> scores = new LinkedHashMap<>();
        for (Action action : figure.reading().plan().listActions()) {
            scores.put(
                    action.code(),
                    new LinkedHashMap<>(figure.counted(figure.edition().scores(), action.code())));
        }
        scores.getOrDefault(code, new LinkedHashMap<>()).put(partner, Score.of(Status.NO_REPORT, null));
        return Assessor.assess(figure.reading().plan(), scores, null);
    }
}
