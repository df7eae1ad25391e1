package org.marsad.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.LinePlot.Aim;
import org.marsad.web.LinePlot.Break;
import org.marsad.web.LinePlot.Line;
import org.marsad.web.LinePlot.Point;

class LineChartTest {
    private static final Texts ENGLISH = Texts.in(Language.EN);

    @Test
    void axesHoldTheirValuesInRoundSteps() {
        assertThat(marks(Axis.fromZero(numbers(3, 17)))).containsExactly("0", "5", "10", "15", "20");
        assertThat(marks(Axis.fromZero(numbers(-3, 4)))).containsExactly("-4", "-2", "0", "2", "4");
        assertThat(marks(Axis.fromZero(List.of()))).first().isEqualTo("0");
        assertThat(marks(Axis.holding(numbers(97, 99)))).containsExactly("97", "97.5", "98", "98.5", "99");
        assertThat(marks(Axis.holding(numbers(40, 60)))).first().isEqualTo("0");
        assertThat(marks(Axis.fromZero(List.of(BigFraction.of(7, 100))))).endsWith("0.08");
        assertThatThrownBy(() -> Axis.fromZero(numbers(1, 2)).share(BigFraction.of(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeRunsAsTheLanguageIsRead() {
        LinePlot plot = plot(null, List.of(), point(2020, 0), point(2022, 10));
        assertThat(chart(plot, Language.EN).lines().getFirst().dots())
                .extracting(LineChart.Dot::x)
                .containsExactly("0%", "100%");
        assertThat(chart(plot, Language.AR).lines().getFirst().dots())
                .extracting(LineChart.Dot::x)
                .containsExactly("100%", "0%");
        assertThat(chart(plot, Language.AR).start()).isEqualTo("100%");
    }

    @Test
    void whatIsMissingIsAGapAndZeroIsADot() {
        LineChart chart = chart(plot(null, List.of(), point(2018, 0), point(2019, null), point(2021, 4)), Language.EN);
        LineChart.Line line = chart.lines().getFirst();
        assertThat(line.dots()).extracting(LineChart.Dot::y).containsExactly("100%", "0%");
        assertThat(line.path()).isEqualTo("M0 1000M1000 0");
        assertThat(line.across()).isEqualTo("M0 1000L1000 0");
        assertThat(chart.gaps()).containsExactly(new LineChart.Gap("16.67%", "66.67%"));
        assertThat(LineChart.of(plot(null, List.of(), point(2018, null)), ENGLISH))
                .isNull();
    }

    @Test
    void aYearThatIsAloneStandsInTheMiddleWithItsValue() {
        Point only = new Point(BigFraction.of(2019), BigFraction.of(4), "2019: 4");
        LineChart chart = chart(plot(null, List.of(), only), Language.EN);
        assertThat(chart.columns()).containsExactly(new LineChart.Mark("50%", "2019", false));
        assertThat(chart.lines().getFirst().dots()).containsExactly(new LineChart.Dot("50%", "0%", "2019: 4"));
        assertThat(chart.lines().getFirst().words()).isEqualTo("2019: 4");
        assertThat(Axis.ofYears(List.of(BigFraction.of(4039, 2))).share(BigFraction.of(4039, 2)))
                .isEqualTo(BigFraction.of(1, 2));
    }

    @Test
    void noLineGoesAcrossAChangeOfDefinition() {
        List<Break> breaks = List.of(new Break(BigFraction.of(2020), "version 2"));
        LineChart chart = chart(plot(null, breaks, point(2019, 1), point(2020, 2), point(2021, 3)), Language.EN);
        assertThat(chart.lines().getFirst().path()).isEqualTo("M0 666.67M500 333.33L1000 0");
        assertThat(chart.lines().getFirst().across()).isEmpty();
        assertThat(chart.breaks()).extracting(LineChart.Mark::place).containsExactly("50%");
    }

    @Test
    void theTargetHasRoomOnBothAxes() {
        Aim aim = new Aim(
                BigFraction.of(2022), BigFraction.of(8), BigFraction.of(2027), BigFraction.of(12), "Target 2027: 12");
        LineChart chart = chart(plot(aim, List.of(), point(2022, 8), point(2025, 7)), Language.EN);
        assertThat(requireNonNull(chart.aim()).x()).isEqualTo("100%");
        assertThat(chart.aim().y()).isEqualTo("20%");
        assertThat(chart.lines().getFirst().dots().getLast().x()).isEqualTo("60%");
    }

    @Test
    void theWordsOfATargetNearTheGroundStandAboveIt() {
        Aim aim = new Aim(
                BigFraction.of(2022), BigFraction.of(8), BigFraction.of(2027), BigFraction.ZERO, "Target 2027: 0");
        LineChart chart = chart(plot(aim, List.of(), point(2022, 8), point(2025, 7)), Language.EN);
        assertThat(requireNonNull(chart.aim()).beside()).isEqualTo("-1em");
    }

    @Test
    void wordsAtTheEndsOfLinesAreApart() {
        List<Line> lines = Stream.of(50, 51, 52)
                .map(it -> new Line("line " + it, List.of(point(2020, 0), point(2021, it))))
                .toList();
        LineChart chart = requireNonNull(LineChart.of(new LinePlot("", lines, null, List.of()), ENGLISH));
        List<BigDecimal> places = chart.lines().stream()
                .map(it -> new BigDecimal(it.y().replace("%", "")))
                .sorted()
                .toList();
        assertThat(places.get(1).subtract(places.get(0))).isGreaterThanOrEqualTo(BigDecimal.valueOf(8));
        assertThat(places.get(2).subtract(places.get(1))).isGreaterThanOrEqualTo(BigDecimal.valueOf(8));
        assertThat(chart.lines()).extracting(LineChart.Line::words).containsExactly("line 50", "line 51", "line 52");
    }

    private static LineChart chart(LinePlot plot, Language language) {
        return requireNonNull(LineChart.of(plot, Texts.in(language)));
    }

    private static LinePlot plot(@Nullable Aim aim, List<Break> breaks, Point... points) {
        return new LinePlot("", List.of(new Line("a", List.of(points))), aim, breaks);
    }

    private static Point point(int year, @Nullable Integer value) {
        return new Point(BigFraction.of(year), value == null ? null : BigFraction.of(value), "");
    }

    private static List<BigFraction> numbers(int... values) {
        return Arrays.stream(values).mapToObj(BigFraction::of).toList();
    }

    private static List<String> marks(Axis axis) {
        return axis.marks().stream()
                .map(it -> ENGLISH.decimal(it, axis.digits()))
                .map(it -> it.contains(".") ? it.replaceAll("0+$", "").replaceAll("\\.$", "") : it)
                .toList();
    }
}
