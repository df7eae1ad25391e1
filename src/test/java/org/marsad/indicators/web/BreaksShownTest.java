package org.marsad.indicators.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.marsad.indicators.Break;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;
import org.marsad.web.Axis;
import org.marsad.web.LineChart;
import org.marsad.web.LinePlot;
import org.marsad.web.SmallLine;

/** A definition that changed is seen on the page, in its charts, and in both formats of the interface. */
class BreaksShownTest {
    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Break CHANGED =
            new Break("A02.1", 2022, 2, new LocalizedText("frais compris", "fees included", "مع الرسوم"));
    private static final Framework SECOND = new Framework(2, List.of(changed()));

    @Test
    void onThePage() {
        IndicatorPage page = IndicatorPage.of(
                new IndicatorPage.Of(SECOND, changed(), Plan.cadiz(), null),
                new AreaChoice("", null, List.of()),
                List.of(),
                ENGLISH);
        assertThat(page.facts())
                .extracting(IndicatorPage.Fact::value)
                .contains("version 2", "from 2022: fees included. Nothing is compared across it.");
    }

    @Test
    void inCharts() {
        List<LinePlot.Point> points = IntStream.of(2020, 2021, 2022, 2023)
                .mapToObj(it -> new LinePlot.Point(BigFraction.of(it), BigFraction.of(it - 2019), ""))
                .toList();
        LineChart chart = requireNonNull(
                Charts.lines(changed().breaks(), "cost", List.of(new LinePlot.Line("Senegal", points)), null, ENGLISH));
        assertThat(chart.breaks()).extracting(LineChart.Mark::words).containsExactly("break: fees included");
        assertThat(chart.lines().getFirst().path()).matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
        List<BigFraction> years = points.stream().map(LinePlot.Point::year).toList();
        SmallLine line = SmallLine.of(
                points,
                Multiples.years(changed().breaks()),
                Axis.ofYears(years),
                Axis.fromZero(List.of(BigFraction.of(4))),
                ENGLISH);
        assertThat(line.path()).matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
        assertThat(line.across()).isEmpty();
    }

    @Test
    void inTheInterface() {
        FrameworkDocument document = FrameworkDocument.of(null, SECOND);
        assertThat(document.version()).isEqualTo(2);
        assertThat(document.indicators().getFirst().breaks())
                .containsExactly(new FrameworkDocument.Change(2022, 2, CHANGED.words()));
        String csv = new String(FrameworkDocument.table(SECOND).bytes(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).first().asString().endsWith(",breaks");
        assertThat(csv.lines()).last().asString().endsWith(",2022");
    }

    private static Indicator changed() {
        Indicator it = Framework.newest().find("A02.1").orElseThrow();
        return new Indicator(
                it.code(),
                it.action(),
                it.headline(),
                it.kind(),
                it.goal(),
                it.direction(),
                it.unit(),
                it.disaggregations(),
                it.base(),
                it.target(),
                it.source(),
                it.period(),
                it.method(),
                it.denominator(),
                it.name(),
                it.definition(),
                List.of(CHANGED));
    }
}
