package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.indicators.RecordedDeaths.Incident;
import org.marsad.indicators.RecruitmentCost.Worker;

/** The worked examples of the methods, and the wrong answers that they warn of. */
class MethodsTest {
    @Test
    void recruitmentCostIsAMeanOfRatiosNotARatioOfSums() {
        RecruitmentCost cost = RecruitmentCost.of(
                List.of(worker(300, 400), worker(450, 450), worker(900, 450), worker(1200, 600), worker(600, 300)));
        assertThat(round(cost.mean(), 3)).isEqualTo("1.550").isNotEqualTo("1.568");
        assertThat(round(cost.median(), 2)).isEqualTo("2.00");
        assertThat(round(cost.fourthQuintile(), 2)).isEqualTo("2.00");
        assertThat(RecruitmentCost.of(List.of()).mean()).isEmpty();
        assertThat(RecruitmentCost.of(List.of()).fourthQuintile()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> worker(1, 0));
    }

    @Test
    void remittancesNeedBothTheirParts() {
        RemittanceShare share = new RemittanceShare(number(1950), number(650), number(27_500));
        assertThat(round(share.percent(), 4)).isEqualTo("9.4545");
        RemittanceShare half = new RemittanceShare(number(1950), null, number(27_500));
        assertThat(half.percent()).isEmpty();
        assertThat(half.isComponentMissing()).isTrue();
        assertThat(new RemittanceShare(number(1950), BigFraction.ZERO, number(27_500)).percent())
                .isPresent();
        assertThat(new RemittanceShare(number(1), number(1), null).isComponentMissing())
                .isFalse();
    }

    @Test
    void deathsAreSummedOverEventsAndTotalsAreNamed() {
        RecordedDeaths deaths = RecordedDeaths.of(List.of(
                new Incident("a", 3, 5, false),
                new Incident("b", 0, 12, false),
                new Incident("c", 1, 0, false),
                new Incident("year", 7, 0, true)));
        assertThat(deaths.all()).isEqualTo(28);
        assertThat(deaths.fromTotals()).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedDeaths.of(
                        List.of(new Incident("wreck", 3, 5, false), new Incident("wreck", 4, 4, false))));
    }

    @Test
    void refugeesBelongToTheirPeople() {
        assertThat(round(new RefugeeShare(12_345, 8_000_000).perHundredThousand(), 2))
                .isEqualTo("154.07")
                .isNotEqualTo("154.31");
        assertThat(new RefugeeShare(0, 0).perHundredThousand()).isEmpty();
        assertThat(round(new RefugeeShare(0, 1).perHundredThousand(), 2)).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({"77530, 422400, 18.35, 18.354, 18.355", "25, 60, 41.67, 36.000, 47.826", "0, 60, 0.00, 0.000, 4.348"})
    void returnsHaveAnIntervalBecauseCountsAreRounded(
            long returned, long ordered, String percent, String low, String high) {
        ReturnRatio ratio = new ReturnRatio(returned, ordered);
        assertThat(round(ratio.percent(), 2)).isEqualTo(percent);
        assertThat(round(ratio.low(), 3)).isEqualTo(low);
        assertThat(round(ratio.high(), 3)).isEqualTo(high);
    }

    @Test
    void aPartAboveItsWholeIsSeen() {
        assertThat(new ReturnRatio(36_835, 12_865).isPartAboveWhole()).isTrue();
        assertThat(new ReturnRatio(5, 0).percent()).isEmpty();
        assertThat(new ReturnRatio(5, 0).high()).isEmpty();
    }

    @Test
    void labourRightsScoreLikeTheOfficialExample() {
        assertThat(round(LabourRights.score(List.of(decimal("20"), decimal("7.05")), false), 2))
                .isEqualTo("2.85");
        assertThat(round(LabourRights.score(List.of(decimal("120")), false), 2)).isEqualTo("10.00");
        assertThat(round(LabourRights.score(List.of(), true), 2)).isEqualTo("10.00");
        assertThat(round(LabourRights.score(List.of(), false), 2)).isEqualTo("0.00");
    }

    @Test
    void reintegrationNeedsFourFifthsOfItsAnswers() {
        ReintegrationScheme scheme = ReintegrationScheme.testEqual();
        Map<String, BigFraction> answers = new HashMap<>();
        answer(answers, "economic", "1", "0.75", "0.5", "0");
        answer(answers, "social", "1", "0.5", "0.5", "1", "0.75");
        answer(answers, "psychosocial", "0.75", "0.75", "0.5", "0.25", "1");
        assertThat(round(scheme.dimension("economic", answers), 4)).isEqualTo("0.5625");
        assertThat(round(scheme.dimension("social", answers), 4)).isEqualTo("0.7500");
        assertThat(round(scheme.dimension("psychosocial", answers), 4)).isEqualTo("0.6500");
        assertThat(round(scheme.composite(answers), 4)).isEqualTo("0.6542");
        answers.remove("economic-4");
        assertThat(scheme.dimension("economic", answers)).isEmpty();
        assertThat(scheme.composite(answers)).isEmpty();
    }

    @Test
    void aShareCountsSilenceAsNo() {
        Share share = new Share(3, 5, 10);
        assertThat(round(share.conservative(), 2)).isEqualTo("30.00");
        assertThat(round(share.ofAnswers(), 2)).isEqualTo("60.00");
        assertThat(round(share.coverage(), 2)).isEqualTo("50.00");
        assertThat(new Share(0, 0, 0).conservative()).isEmpty();
        // Of 57 partners 39 met in one place; of 59 with two organisations.
        assertThat(round(new Share(39, 39, 57).coverage(), 1)).isEqualTo("68.4");
        assertThat(round(new Share(39, 39, 59).coverage(), 1)).isEqualTo("66.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(6, 5, 10));
    }

    @Test
    void aGroupIsItsMembersOnTheDay() {
        GroupValue group = GroupValue.of(
                List.of("A", "B", "C", "D"), Map.of("A", number(2), "B", number(4), "C", number(9), "X", number(99)));
        assertThat(round(group.mean(), 2)).isEqualTo("5.00");
        assertThat(round(group.median(), 2)).isEqualTo("4.00");
        assertThat(round(group.coverage(), 2)).isEqualTo("75.00");
        assertThat(round(group.total(), 2)).isEqualTo("15.00");
        assertThat(group.listMissing()).containsExactly("D");
        Map<String, BigFraction> people = new HashMap<>(Map.of("A", number(1), "B", number(1), "C", number(8)));
        assertThat(round(group.weightedMean(people), 2)).isEqualTo("7.80");
        people.remove("B");
        assertThat(group.weightedMean(people)).isEmpty();
        assertThat(GroupValue.of(List.of("A"), Map.of()).total()).isEmpty();
        assertThat(GroupValue.of(List.of(), Map.of()).coverage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,5", "7,5", "8,10", "12,10", "13,15", "22,20", "27,25", "49,50"})
    void roundsToFive(long count, long rounded) {
        assertThat(Disclosure.roundToFive(count)).isEqualTo(rounded);
    }

    @Test
    void refusesADifferenceThatTellsASmallGroup() {
        assertThat(Disclosure.mayBothBeKnown(43, 41, 5)).isFalse();
        assertThat(Disclosure.mayBothBeKnown(43, 43, 5)).isTrue();
        assertThat(Disclosure.mayBothBeKnown(43, 38, 5)).isTrue();
        assertThat(Disclosure.mayBothBeKnown(43, 38, 10)).isFalse();
    }

    @Test
    void aTargetLiesOnTheLine() {
        assertThat(round(Targets.onTheWay(number(8), 2022, number(3), 2030, 2027), 3))
                .isEqualTo("4.875");
        assertThat(round(Targets.onTheWay(number(45), 2022, number(100), 2030, 2027), 1))
                .isEqualTo("79.4");
        assertThat(round(Targets.balance(List.of(4, 4, 4, 4, 4)), 2)).isEqualTo("1.00");
        assertThat(round(Targets.balance(List.of(10, 5, 3, 2, 0)), 2)).isEqualTo("0.65");
        assertThat(Targets.balance(List.of(0, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UN19, 0.4347, LIMITED",
        "UN19, 0.5, FAIR",
        "UN19, -0.0495, LIMITED",
        "UN19, -0.1, LIMITED",
        "UN19, -0.2007, DETERIORATION",
        "UN19, 0.8774, FAIR",
        "UN23, 0.4810, FAIR",
        "UN23, 1.0970, ON_TRACK",
        "UN23, 0.3443, FAIR",
        "UN23, 0.0999, DETERIORATION",
        "CAN, 0.4347, LIMITED",
        "CAN, 0.95, ON_TRACK",
        "CAN, 0.6, FAIR",
        "CAN, -0.0495, DETERIORATION",
        "CAN, 0, LIMITED",
        "LIN, 0.5, LIMITED",
        "LIN, 1, ON_TRACK",
        "LIN, -0.0417, DETERIORATION"
    })
    void eachMethodHasItsLimits(ProgressMethod method, String ratio, ProgressClass called) {
        assertThat(method.classify(decimal(ratio))).isEqualTo(called);
    }

    @ParameterizedTest
    @CsvSource({"0.434711, -0.689", "0.6, 0.000", "2, 5.000", "-2, -5.000", "0.95, 2.500"})
    void scoresLikeStatisticsCanada(String ratio, String score) {
        assertThat(round(ProgressMethod.score(decimal(ratio)), 3)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "95, 0.20367",
        "80, 0.62870",
        "50, 0.95393",
        "100, 0.00000",
        "200, 1.00000",
        "105, 0.20367",
        "0, 1.00000"
    })
    void limitsFallNearANaturalLimit(String base, String factor) {
        assertThat(round(ProgressMethod.nearness(decimal(base), number(100)), 5))
                .isEqualTo(factor);
    }

    @Test
    void everyRatioHasItsMethod() {
        Progress progress = new Progress(number(1), number(2), number(3), null, Guard.LOST);
        assertThat(IntStream.range(0, 4).mapToObj(it -> ProgressMethod.values()[it].ratio(progress)))
                .containsExactly(number(1), number(2), number(3), null);
        assertThat(ProgressMethod.DEFAULT.code()).isEqualTo("can");
    }

    private static Worker worker(int cost, int income) {
        return new Worker(number(cost), number(income));
    }

    private static void answer(Map<String, BigFraction> answers, String dimension, String... values) {
        for (int at = 0; at < values.length; at++) {
            answers.put(dimension + "-" + (at + 1), decimal(values[at]));
        }
    }

    private static BigFraction number(int value) {
        return BigFraction.of(value);
    }

    private static BigFraction decimal(String text) {
        return Numbers.fraction(new BigDecimal(text));
    }

    private static @Nullable String round(Optional<BigFraction> value, int digits) {
        return value.map(it -> round(it, digits)).orElse(null);
    }

    private static String round(BigFraction value, int digits) {
        return value.bigDecimalValue(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
