package org.marsad.indicators;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetedTest {
    private static final Framework FRAMEWORK = Framework.newest();

    /** The first is the example of a cost of 8.0 that should be 3 in 2030. */
    @ParameterizedTest
    @CsvSource({
        "A02.1, 8.0, 4.875",
        "A03.1, 200, 300",
        "A06.4, 10, 8",
        "A07.1, 12, 24",
        "A10.3, 40, 50",
        "A14.1, 20, 90",
        "P01, 74, 80"
    })
    void theTargetFollowsItsRule(String code, String base, String target) {
        var way = Targeted.of(indicator(code), new TreeMap<>(Map.of(2022, number(base))));
        assertThat(way.orElseThrow().target()).isEqualTo(number(target));
    }

    @ParameterizedTest
    @CsvSource({"A02.4", "A03.4", "A04.3", "A07.2"})
    void aContextAndWhatNeedsMoreThanABaseHaveNone(String code) {
        assertThat(Targeted.of(indicator(code), new TreeMap<>(Map.of(2022, BigFraction.ONE))))
                .isEmpty();
    }

    @Test
    void withoutTheYearOfTheBaseTheNearestEarlierIsTaken() {
        assertThat(Targeted.of(indicator("A02.1"), values(2018, 2020, 2024)))
                .map(Targeted::baseYear)
                .hasValue(2020);
        assertThat(Targeted.of(indicator("P01"), values(2024, 2025)))
                .as("a series that begins later")
                .map(Targeted::baseYear)
                .hasValue(2024);
        assertThat(Targeted.of(indicator("A02.1"), new TreeMap<>())).isEmpty();
    }

    @Test
    void nothingIsComparedAcrossABreak() throws IOException {
        List<Break> breaks = Break.read(new StringReader("""
                indicator\tyear\tversion\twords_fr\twords_en\twords_ar
                A02.1\t2024\t2\tb\tb\tb
                A02.1\t2020\t0\ta\ta\ta
                """));
        assertThat(breaks).extracting(Break::year).containsExactly(2020, 2024);
        assertThat(Break.comparable(values(2019, 2020, 2022), breaks)).containsOnlyKeys(2020, 2022);
        assertThat(Break.comparable(values(2019, 2022, 2024), breaks)).containsOnlyKeys(2024);
        assertThat(Break.comparable(values(2018, 2019), breaks)).containsOnlyKeys(2018, 2019);
    }

    @Test
    void resultsAreMeansOfScores() {
        Indicator cost = indicator("A02.1");
        List<Indicator> action = FRAMEWORK.listOfAction("2");
        Verdict fair = verdict(cost, "FRA", "8.0", "7.1", 2025);
        assertThat(requireNonNull(ResultScore.of(action, List.of(fair)).score())
                        .bigDecimalValue(3, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("-0.689"));
        assertThat(ResultScore.of(action, List.of(fair)).indicators())
                .as("the context is not one of them")
                .isEqualTo(3);
        Verdict lost = verdict(cost, "ALL", "4.0", "6.0", 2025);
        assertThat(ResultScore.of(action, List.of(fair, lost)).score())
                .as("all partners before their parts")
                .isEqualTo(BigFraction.of(-5));
    }

    @Test
    void whatWasNotMeasuredTwiceIsNoResult() {
        Indicator cost = indicator("A02.1");
        Verdict base = verdict(cost, "SEN", "4.0", "4.0", 2022);
        assertThat(base.guarded()).isNull();
        assertThat(List.of(
                        ResultScore.of(List.of(cost), List.of(base)),
                        ResultScore.of(
                                List.of(cost),
                                List.of(
                                        base,
                                        verdict(cost, "TUN", "4", "4", 2022),
                                        verdict(cost, "MAR", "4", "3", 2025)))))
                .extracting(ResultScore::score, ResultScore::judged)
                .containsExactly(tuple(null, 0), tuple(null, 0));
    }

    private static Verdict verdict(Indicator indicator, String area, String base, String now, int nowYear) {
        Course course =
                new Course(indicator.direction(), 2022, number(base), nowYear, number(now), 2027, BigFraction.of(5));
        return Verdict.of(
                new Verdict.Subject(indicator.code(), "SI_RMT_COST", area), LocalDate.of(2026, 1, 1), 1, course);
    }

    private static TreeMap<Integer, BigFraction> values(int... years) {
        TreeMap<Integer, BigFraction> values = new TreeMap<>();
        for (int year : years) {
            values.put(year, BigFraction.of(8));
        }
        return values;
    }

    private static Indicator indicator(String code) {
        return FRAMEWORK.find(code).orElseThrow();
    }

    private static BigFraction number(String text) {
        return Numbers.fraction(new BigDecimal(text));
    }
}
