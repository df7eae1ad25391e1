package org.marsad.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.Decimals;
import org.marsad.plan.Plan;

/** Ten partners A to J and one action; scores written as numbers, as they were published. */
class ChangeTest {
    private static final Plan ONE_ACTION = Trees.plan("1:1");
    private static final String YEAR_1 = "A=.50 B=.50 C=.25 D=.75 E=0 F=1 G= H= I= J=";

    @Test
    void yearOne() {
        ActionResult result = result(YEAR_1, null);
        assertThat(result.coverage()).isEqualTo(BigFraction.of(6, 10));
        assertThat(result.mean()).isEqualTo(BigFraction.of(1, 2));
        assertThat(result.headline()).isEqualTo(BigFraction.of(3, 10));
        assertThat(result.upper()).isEqualTo(BigFraction.of(7, 10));
        assertThat(result.publication()).isEqualTo(Publication.PROVISIONAL);
        assertThat(result.change()).isNull();
    }

    @Test
    void theWeakFallingSilentIsNotProgress() {
        ActionResult result = result("A=.75 B=.75 C=.50 D=1 E= F= G= H= I= J=", YEAR_1);
        assertThat(result.coverage()).isEqualTo(BigFraction.of(4, 10));
        assertThat(result.mean()).isEqualTo(BigFraction.of(3, 4));
        assertThat(result.headline()).isEqualTo(BigFraction.of(3, 10));
        assertThat(result.upper()).isEqualTo(BigFraction.of(9, 10));
        assertChange(result, 6, 4, "0.000000", "0.250000", Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void oneMoreAnswerIsNotYetProgress() {
        ActionResult result = result("A=.75 B=.75 C=.50 D=1 E=.25 F= G= H= I= J=", YEAR_1);
        assertThat(Decimals.six(result.headline())).isEqualTo("0.325000");
        assertChange(result, 6, 5, "0.041667", "0.250000", Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void everyAnswerBetterIsProgress() {
        ActionResult result = result("A=.75 B=.75 C=.50 D=1 E=.25 F=1 G= H= I= J=", YEAR_1);
        assertThat(Decimals.six(result.headline())).isEqualTo("0.425000");
        assertChange(result, 6, 6, "0.208333", "0.208333", Verdict.PROGRESS);
    }

    @Test
    void notApplicableLeavesTheDenominatorAndTurningToItRaisesTheHeadline() {
        assertThat(result("A=.50 B=.50 C=.25 D=.75 E=0 F=1 G= H= I=NA J=NA", null)
                        .headline())
                .isEqualTo(BigFraction.of(3, 8));
        assertThat(result("A=.50 B=.50 C=.25 D=.75 E=0 F=1 G= H= I= J=NA", null).headline())
                .isEqualTo(BigFraction.of(1, 3));
    }

    @Test
    void thePanelLeavesOutWhoeverIsNotApplicableInEither() {
        ActionResult result = result("A=.50 B=NA C=.50 D=.50", "A=.50 B=.50 C=NA D=.50");
        assertChange(result, 2, 2, "0.000000", "0.000000", Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void firstAnswersAreNotProgress() {
        assertChange(
                result("A=1 B=1 C=.50 D=.50", "A= B=DK C=.50 D=.50"),
                2,
                2,
                "0.000000",
                "0.000000",
                Verdict.NO_CHANGE_SHOWN);
        assertChange(result("A=1 B=1", "A= B="), 0, 0, null, null, Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void whoeverIsNoLongerExpectedCountsAsSilent() {
        ActionResult result = result("A=.50 B=.75", "A=.50 B=.50 C=.25");
        assertChange(result, 3, 2, "0.000000", "0.125000", Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void progressStartsAtFiveHundredths() {
        assertChange(result("A=.55 B=0", "A=.50 B=0"), 2, 2, "0.025000", "0.025000", Verdict.NO_CHANGE_SHOWN);
        assertChange(result("A=.60 B=0", "A=.50 B=0"), 2, 2, "0.050000", "0.050000", Verdict.PROGRESS);
        assertChange(result("A=.5975 B=0", "A=.50 B=0"), 2, 2, "0.048750", "0.048750", Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void declineStartsAtFiveHundredthsOfThoseWhoAnswered() {
        assertChange(result("A=.40 B=0", "A=.50 B=0"), 2, 2, "-0.050000", "-0.050000", Verdict.DECLINE);
        assertChange(result("A=.4025 B=0", "A=.50 B=0"), 2, 2, "-0.048750", "-0.048750", Verdict.NO_CHANGE_SHOWN);
        assertChange(result("A=.50 B=", "A=.50 B=1"), 2, 1, "-0.500000", "0.000000", Verdict.NO_CHANGE_SHOWN);
    }

    @Test
    void halfOfThoseExpectedNowMustHaveAnsweredBothTimes() {
        assertThat(change(result("A=1 B= C=", "A=0 B= C=")).verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(change(result("A=1 B=", "A=0 B= C=")).verdict()).isEqualTo(Verdict.PROGRESS);
        assertThat(change(result("A=1 B= C=NA", "A=0 B= C=")).verdict()).isEqualTo(Verdict.PROGRESS);
    }

    @Test
    void nothingExpectedIsInsufficient() {
        assertChange(result("A=NA", "A=.50"), 0, 0, null, null, Verdict.INSUFFICIENT_DATA);
        assertChange(result("A=NA", "A=NA B=.50"), 1, 0, "-0.500000", null, Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void anActionNewToThePlanHasNoPanel() {
        Map<String, Map<String, Score>> before = Map.of("99", scores("A=1"));
        Assessment assessment = Assessor.assess(ONE_ACTION, Map.of("1", scores("A=1")), before);
        assertChange(requireNonNull(assessment.actions().get("1")), 0, 0, null, null, Verdict.INSUFFICIENT_DATA);
    }

    private static void assertChange(
            ActionResult result,
            int panel,
            int matched,
            @Nullable String conservative,
            @Nullable String both,
            Verdict verdict) {
        Change change = change(result);
        assertThat(change.panel()).isEqualTo(panel);
        assertThat(change.matched()).isEqualTo(matched);
        assertThat(Decimals.six(change.conservativeChange())).isEqualTo(conservative);
        assertThat(Decimals.six(change.matchedChange())).isEqualTo(both);
        assertThat(change.verdict()).isEqualTo(verdict);
    }

    private static Change change(ActionResult result) {
        return requireNonNull(result.change());
    }

    private static ActionResult result(String now, @Nullable String before) {
        Assessment assessment = Assessor.assess(
                ONE_ACTION, Map.of("1", scores(now)), before == null ? null : Map.of("1", scores(before)));
        return requireNonNull(assessment.actions().get("1"));
    }

    private static Map<String, Score> scores(String text) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String part : text.split(" ", -1)) {
            String[] sides = part.split("=", -1);
            scores.put(sides[0], score(sides[1]));
        }
        return scores;
    }

    private static Score score(String text) {
        return switch (text) {
            case "" -> Score.of(Status.NO_REPORT, null);
            case "DK" -> Score.of(Status.UNKNOWN, null);
            case "NA" -> Score.of(Status.NOT_APPLICABLE, null);
            default -> {
                BigFraction value = BigFraction.of(Math.round(Double.parseDouble(text) * 10_000), 10_000);
                yield new Score(Status.SUSTAINED, Status.SUSTAINED, EvidenceLevel.E3, value);
            }
        };
    }
}
