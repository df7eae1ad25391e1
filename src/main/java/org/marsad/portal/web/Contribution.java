package org.marsad.portal.web;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Action;

/**
 * What one partner adds to an action's number, and what it added in the edition before.
 *
 * @param answer the answer
 * @param before its worth in the edition before; a dash where there was none
 * @param difference how far it moved; null where it did not or where one of the two is missing
 * @param report the version of its accepted report; a dash without one
 */
public record Contribution(
        AnswerRow answer, String before, @Nullable String difference, String report) {
    private static final int DIGITS = 3;

    static Contribution of(FigureReading figure, Action action, PartnerCode partner) {
        Edition edition = figure.edition();
        Score score = edition.score(action.code(), partner);
        Score old = figure.edition()
                .previousScores()
                .getOrDefault(action.code(), Map.of())
                .get(partner);
        Integer version = edition.reports().get(partner);
        return new Contribution(
                AnswerRow.of(
                        figure.reading(),
                        new AnswerRow.Subject(
                                partner.value(),
                                figure.name(partner),
                                figure.to().partner(partner)),
                        score,
                        figure.to().answer(action.id(), partner),
                        figure.reading().isObserver(partner)),
                worth(figure, old),
                difference(figure, score, old),
                version == null ? FigureReading.NOTHING : figure.texts().number(version));
    }

    static String worth(FigureReading figure, @Nullable Score score) {
        BigFraction value = score == null ? null : score.value();
        return value == null ? FigureReading.NOTHING : figure.texts().decimal(value, DIGITS);
    }

    private static @Nullable String difference(FigureReading figure, @Nullable Score score, @Nullable Score old) {
        BigFraction now = score == null ? null : score.value();
        BigFraction then = old == null ? null : old.value();
        if (now == null || then == null || now.equals(then)) {
            return null;
        }
        return signed(figure, now.subtract(then));
    }

    static String signed(FigureReading figure, BigFraction difference) {
        String digits = figure.texts().decimal(difference, DIGITS);
        return difference.signum() > 0 ? "+" + digits : digits;
    }
}
