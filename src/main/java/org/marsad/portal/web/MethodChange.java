package org.marsad.portal.web;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Change;
import org.marsad.kernel.Texts;

/** The rule of change, with three second years that only differ in who reports. */
final class MethodChange {
    private MethodChange() {}

    static MethodSection section(Texts texts) {
        ActionResult silent = MethodExamples.year2a();
        var before = MethodExamples.year1().mean();
        var after = silent.mean();
        BigFraction naive = before == null || after == null ? BigFraction.ZERO : after.subtract(before);
        return new MethodSection(
                "change",
                texts.t("portal.method.change.title"),
                List.of(texts.t("portal.method.change.text"), texts.t("portal.method.change.rule")),
                Formula.of(Formula.line("Δc = Σ(B) (x₁ − x₀) / |B|"), Formula.line("Δp = Σ(P) (x₁ − x₀) / |P|")),
                new MethodSection.Table(
                        texts.t("portal.method.change.table"),
                        List.of(
                                texts.t("portal.method.change.year"),
                                "L",
                                "|P|",
                                "Δp",
                                "Δc",
                                texts.t("portal.home.verdict")),
                        List.of(
                                row(texts, texts.t("portal.method.change.a"), silent),
                                row(texts, texts.t("portal.method.change.b"), MethodExamples.year2b()),
                                row(texts, texts.t("portal.method.change.c"), MethodExamples.year2c()))),
                texts.t("portal.method.change.example", texts.decimal(naive, 2)),
                texts.t("portal.method.change.caution"));
    }

    private static List<String> row(Texts texts, String year, ActionResult result) {
        Change change = MethodExamples.change(result);
        return List.of(
                year,
                four(texts, result.headline()),
                texts.number(change.matched()),
                four(texts, change.matchedChange()),
                four(texts, change.conservativeChange()),
                texts.t("assessment.verdict." + change.verdict().code()));
    }

    private static String four(Texts texts, @Nullable BigFraction value) {
        return value == null ? "–" : texts.decimal(value, 4);
    }
}
