package org.marsad.indicators.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Break;
import org.marsad.indicators.Course;
import org.marsad.kernel.Texts;
import org.marsad.web.LineChart;
import org.marsad.web.LinePlot;

/** The line charts of the indicators’ pages, each with a sentence for whoever can’t see it. */
final class Charts {
    private Charts() {}

    /**
     * One to four lines; null where nothing is known.
     *
     * @param breaks of the indicator
     * @param course the way of the first to the target; null where there is none
     */
    static @Nullable LineChart lines(
            List<Break> breaks, String title, List<LinePlot.Line> lines, @Nullable Course course, Texts texts) {
        List<LinePlot.Point> known = lines.getFirst().points().stream()
                .filter(it -> it.value() != null)
                .toList();
        if (known.isEmpty()) {
            return null;
        }
        LinePlot.Aim aim = course == null ? null : aim(course, texts);
        String label = label(title, lines.getFirst().name(), known, texts);
        String spoken = aim == null ? label : texts.t("indicators.chart.label.aim", label, aim.words());
        List<LinePlot.Line> named = lines.size() == 1
                ? lines
                : lines.stream().map(it -> withValue(it, texts)).toList();
        return LineChart.of(new LinePlot(spoken, named, aim, between(breaks, known, texts)), texts);
    }

    private static String label(String title, String name, List<LinePlot.Point> known, Texts texts) {
        String first = known.getFirst().words();
        return known.size() == 1
                ? texts.t("indicators.chart.label.one", title, name, first)
                : texts.t(
                        "indicators.chart.label",
                        title,
                        name,
                        first,
                        known.getLast().words());
    }

    /** One value is no way to see, so that it stands beside the name. */
    private static LinePlot.Line withValue(LinePlot.Line line, Texts texts) {
        List<LinePlot.Point> known =
                line.points().stream().filter(it -> it.value() != null).toList();
        return known.size() == 1
                ? new LinePlot.Line(
                        texts.t(
                                "indicators.part.row",
                                line.name(),
                                known.getFirst().words()),
                        line.points())
                : line;
    }

    /** Only between the first value and the last, where there is something to break. */
    private static List<LinePlot.Break> between(List<Break> breaks, List<LinePlot.Point> known, Texts texts) {
        return breaks.stream()
                .filter(it -> known.getFirst().year().subtract(it.year()).signum() < 0
                        && known.getLast().year().subtract(it.year()).signum() >= 0)
                .map(it -> new LinePlot.Break(
                        BigFraction.of(it.year()),
                        texts.t("indicators.chart.break", it.words().in(texts.language()))))
                .toList();
    }

    private static LinePlot.Aim aim(Course course, Texts texts) {
        BigFraction target = requireNonNull(course.target());
        return new LinePlot.Aim(
                BigFraction.of(requireNonNull(course.baseYear())),
                requireNonNull(course.base()),
                BigFraction.of(requireNonNull(course.targetYear())),
                target,
                texts.t(
                        "indicators.chart.aim",
                        Objects.toString(course.targetYear()),
                        VerdictView.number(target, texts)));
    }
}
