package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Grade;
import org.marsad.assessment.Publication;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.Texts;

/**
 * How every number is computed, rule by rule, with examples that the program computes while it prints them.
 *
 * @param title its heading
 * @param lead what the rules protect
 * @param sections the rules
 */
public record MethodPage(String title, String lead, List<MethodSection> sections) {
    private static final String NOTHING = "–";

    public MethodPage {
        sections = List.copyOf(sections);
    }

    static MethodPage of(Texts texts) {
        return new MethodPage(
                texts.t("portal.method.title"),
                texts.t("portal.method.lead"),
                List.of(
                        worth(texts),
                        evidence(texts),
                        action(texts),
                        publication(texts),
                        MethodChange.section(texts),
                        notApplicable(texts),
                        means(texts),
                        grades(texts),
                        profile(texts),
                        editions(texts),
                        MethodProgress.section(texts)));
    }

    private static MethodSection worth(Texts texts) {
        List<List<String>> rows = Arrays.stream(Status.values())
                .map(it -> List.of(
                        texts.t("followup.status." + it.code()),
                        it.isAnswer() ? texts.decimal(BigFraction.of(it.quarters(), 4), 2) : NOTHING,
                        it.isAnswer() && it.proof() != EvidenceLevel.E0
                                ? it.proof().name()
                                : NOTHING))
                .toList();
        return new MethodSection(
                "worth",
                texts.t("portal.method.worth.title"),
                List.of(texts.t("portal.method.worth.text")),
                Formula.of(Formula.line("x = s · e")),
                new MethodSection.Table(
                        texts.t("portal.method.worth.table"),
                        List.of(texts.t("portal.method.status"), "s", texts.t("portal.method.worth.proof")),
                        rows),
                null,
                null);
    }

    private static MethodSection evidence(Texts texts) {
        List<List<String>> rows = Stream.of(
                        example(texts, Status.IMPLEMENTED, EvidenceLevel.E2),
                        example(texts, Status.IMPLEMENTED, EvidenceLevel.E1),
                        example(texts, Status.SUSTAINED, EvidenceLevel.E3),
                        example(texts, Status.SUSTAINED, EvidenceLevel.E2),
                        example(texts, Status.UNDERWAY, EvidenceLevel.E2),
                        example(texts, Status.REVERSED, EvidenceLevel.E1))
                .toList();
        String levels = String.join(
                texts.t("portal.method.semicolon"),
                Arrays.stream(EvidenceLevel.values())
                        .map(it -> texts.t(
                                "portal.method.evidence.level",
                                it.name(),
                                texts.t("followup.evidence." + it.name()),
                                texts.decimal(BigFraction.of(it.hundredths(), 100), 2)))
                        .toList());
        return new MethodSection(
                "evidence",
                texts.t("portal.method.evidence.title"),
                List.of(texts.t("portal.method.evidence.text", levels), texts.t("portal.method.evidence.age")),
                null,
                new MethodSection.Table(
                        texts.t("portal.method.examples"),
                        List.of(
                                texts.t("portal.method.evidence.reported"),
                                texts.t("portal.proof"),
                                texts.t("portal.status"),
                                "x = s · e"),
                        rows),
                null,
                null);
    }

    private static List<String> example(Texts texts, Status status, EvidenceLevel evidence) {
        Score score = Score.of(status, evidence);
        return List.of(
                texts.t("followup.status." + status.code()),
                evidence.name(),
                texts.t("followup.status." + score.counted().code()),
                texts.decimal(BigFraction.of(score.counted().quarters(), 4), 2) + " · "
                        + texts.decimal(BigFraction.of(evidence.hundredths(), 100), 2) + " = "
                        + texts.decimal(requireNonNull(score.value()), 3));
    }

    private static MethodSection action(Texts texts) {
        ActionResult year = MethodExamples.year1();
        return new MethodSection(
                "action",
                texts.t("portal.method.action.title"),
                List.of(texts.t("portal.method.action.text"), texts.t("portal.figure.symbols")),
                Formula.of(
                        Formula.line("L = Σx / N"),
                        Formula.line("U = (Σx + N − n) / N"),
                        Formula.line("c = n / N"),
                        Formula.line("m = Σx / n")),
                null,
                texts.t(
                        "portal.method.action.example",
                        texts.decimal(year.sum(), 2),
                        texts.percent(requireNonNull(year.coverage())),
                        two(texts, year.mean()),
                        two(texts, year.headline()),
                        two(texts, year.upper())),
                null);
    }

    private static MethodSection publication(Texts texts) {
        List<List<String>> rows = Stream.of(4, 5, 6, 7, 10)
                .map(it -> List.of(
                        texts.t("portal.method.publication.answers", it, 10),
                        texts.percent(BigFraction.of(it, 10)),
                        texts.t("assessment.publication."
                                + Publication.of(it, 10).code())))
                .toList();
        return new MethodSection(
                "publication",
                texts.t("portal.method.publication.title"),
                List.of(texts.t("portal.method.publication.text")),
                null,
                new MethodSection.Table(
                        texts.t("portal.method.examples"),
                        List.of(texts.t("portal.answers"), "c", texts.t("portal.figure.publication")),
                        rows),
                null,
                null);
    }

    private static MethodSection notApplicable(Texts texts) {
        ActionResult without = MethodExamples.year1();
        ActionResult two = MethodExamples.twoNotApplicable();
        ActionResult one = MethodExamples.oneNotApplicable();
        return new MethodSection(
                "not-applicable",
                texts.t("portal.method.na.title"),
                List.of(texts.t("portal.method.na.text")),
                null,
                null,
                texts.t(
                        "portal.method.na.example",
                        two(texts, without.headline()),
                        two.expected(),
                        texts.decimal(requireNonNull(two.headline()), 3)),
                texts.t(
                        "portal.method.na.caution",
                        two(texts, without.headline()),
                        one.expected(),
                        texts.decimal(requireNonNull(one.headline()), 3)));
    }

    private static MethodSection means(Texts texts) {
        var both = MethodExamples.twoActions();
        var domain = requireNonNull(both.domains().get("1"));
        return new MethodSection(
                "means",
                texts.t("portal.method.means.title"),
                List.of(texts.t("portal.method.means.text")),
                Formula.of(
                        Formula.line("L(D) = (L(A₁) + … + L(Aₖ)) / k"),
                        Formula.line("L(plan) = (L(D1) + L(D2) + L(D3) + L(D4) + L(D5)) / 5")),
                null,
                texts.t(
                        "portal.method.means.example",
                        texts.decimal(
                                requireNonNull(MethodExamples.of(both, "1").headline()), 3),
                        texts.decimal(
                                requireNonNull(MethodExamples.of(both, "2").headline()), 3),
                        texts.decimal(requireNonNull(domain.headline()), 4)),
                null);
    }

    private static MethodSection grades(Texts texts) {
        List<String> prose = Stream.concat(
                        Stream.of(texts.t("portal.method.grades.text")),
                        Arrays.stream(Grade.values()).map(it -> texts.t("assessment.grade." + it.code())))
                .toList();
        Grade grade = Grade.ofAggregate(MethodExamples.scoresOfYear1().values());
        return new MethodSection(
                "grades",
                texts.t("portal.method.grades.title"),
                prose,
                null,
                null,
                texts.t("portal.method.grades.example", grade.code()),
                null);
    }

    private static MethodSection profile(Texts texts) {
        var quartiles = MethodExamples.quartiles();
        String values = String.join(
                texts.t("portal.method.semicolon"),
                MethodExamples.quartileValues().stream().map(texts::percent).toList());
        return new MethodSection(
                "profile",
                texts.t("portal.method.profile.title"),
                List.of(texts.t("portal.method.profile.text")),
                null,
                null,
                texts.t(
                        "portal.method.profile.example",
                        values,
                        texts.percent(quartiles.lower(), 2),
                        texts.percent(quartiles.median(), 2),
                        texts.percent(quartiles.upper(), 2)),
                texts.t("portal.method.profile.caution"));
    }

    private static MethodSection editions(Texts texts) {
        return new MethodSection(
                "editions",
                texts.t("portal.method.editions.title"),
                List.of(texts.t("portal.method.editions.text"), texts.t("portal.method.editions.check")),
                null,
                null,
                null,
                null);
    }

    static String two(Texts texts, @Nullable BigFraction value) {
        return value == null ? NOTHING : texts.decimal(value, 2);
    }
}
