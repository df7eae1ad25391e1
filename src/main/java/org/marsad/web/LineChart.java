package org.marsad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;

/**
 * A line chart with every place decided; the template {@code web/lineChart} only prints. Lines differ by dashes and
 * marks, not by colour; time runs as the reader’s language is read; where a value is missing the ground is hatched.
 *
 * @param label what the chart says in words
 * @param rows the marks of the values’ axis
 * @param columns the marks of the axis of time
 * @param gaps where nothing is known
 * @param lines the lines
 * @param aim the way to the target; null where there is none
 * @param breaks where definitions change
 * @param start where the values’ axis stands
 * @param away how far outside the plot words of its beginning are
 * @param after how far outside the plot words of its end are
 * @param note that the values’ axis does not begin at zero; null where it does
 */
public record LineChart(
        String label,
        List<Mark> rows,
        List<Mark> columns,
        List<Gap> gaps,
        List<Line> lines,
        @Nullable Aim aim,
        List<Mark> breaks,
        String start,
        String away,
        String after,
        @Nullable String note) {
    private static final int BEYOND = 8;
    private static final BigFraction GROUND = BigFraction.of(1, 10);

    public LineChart {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        gaps = List.copyOf(gaps);
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
    }

    /** Null where no value is known, as an empty chart says nothing. */
    public static @Nullable LineChart of(LinePlot plot, Texts texts) {
        boolean empty =
                plot.lines().stream().flatMap(it -> it.points().stream()).allMatch(it -> it.value() == null);
        return empty ? null : new Places(plot, texts).chart();
    }

    /** Finds the place of everything. */
    private static final class Places {
        private final LinePlot plot;
        private final Texts texts;
        private final Axis values;
        private final Axis years;
        private final boolean mirrored;

        Places(LinePlot plot, Texts texts) {
            this.plot = plot;
            this.texts = texts;
            this.mirrored = texts.language().direction().equals("rtl");
            LinePlot.Aim aim = plot.aim();
            Stream<BigFraction> known = plot.lines().stream()
                    .flatMap(it -> it.points().stream())
                    .map(LinePlot.Point::value)
                    .filter(Objects::nonNull);
            this.values = Axis.holding(Stream.concat(known, aim == null ? Stream.of() : Stream.of(aim.from(), aim.to()))
                    .toList());
            this.years = Axis.ofYears(Stream.concat(
                            plot.lines().stream()
                                    .flatMap(it -> it.points().stream())
                                    .map(LinePlot.Point::year),
                            aim == null ? Stream.of() : Stream.of(aim.fromYear(), aim.toYear()))
                    .toList());
        }

        LineChart chart() {
            List<Line> lines = new ArrayList<>();
            for (int at = 0; at < plot.lines().size(); at++) {
                lines.add(line(plot.lines().get(at), at));
            }
            return new LineChart(
                    plot.label(),
                    values.marks().stream()
                            .map(it -> new Mark(y(it), texts.decimal(it, values.digits()), false))
                            .toList(),
                    columns(),
                    plot.lines().size() == 1 ? gaps(plot.lines().getFirst()) : List.of(),
                    EndLabels.spread(lines),
                    aim(plot.aim()),
                    plot.breaks().stream()
                            .map(it -> new Mark(x(it.year()), it.words(), false))
                            .toList(),
                    mirrored ? "100%" : "0%",
                    String.valueOf(mirrored ? BEYOND : -BEYOND),
                    String.valueOf(mirrored ? -BEYOND : BEYOND),
                    note());
        }

        private @Nullable String note() {
            boolean zero = values.low().signum() <= 0 && values.high().signum() >= 0;
            return zero ? null : texts.t("web.chart.notZero", texts.decimal(values.low(), values.digits()));
        }

        private List<Mark> columns() {
            List<Mark> marks = new ArrayList<>();
            List<BigFraction> all = years.marks();
            for (int at = 0; at < all.size(); at++) {
                boolean wide = all.size() > 4 && at % 2 == 1;
                marks.add(new Mark(x(all.get(at)), String.valueOf(all.get(at).intValue()), wide));
            }
            return marks;
        }

        private Line line(LinePlot.Line line, int style) {
            StringBuilder path = new StringBuilder();
            StringBuilder across = new StringBuilder();
            List<Dot> dots = new ArrayList<>();
            LinePlot.Point before = null;
            for (LinePlot.Point it : line.points()) {
                BigFraction value = it.value();
                if (value == null) {
                    continue;
                }
                dots.add(new Dot(x(it.year()), y(value), it.words()));
                boolean apart = before == null || isBroken(before, it);
                boolean far = before != null
                        && it.year()
                                        .subtract(before.year())
                                        .subtract(BigFraction.ONE)
                                        .signum()
                                > 0;
                path.append(apart || far ? 'M' : 'L').append(place(it.year(), value));
                if (before != null && far && !apart) {
                    across.append('M')
                            .append(place(before.year(), Objects.requireNonNull(before.value())))
                            .append('L')
                            .append(place(it.year(), value));
                }
                before = it;
            }
            Dot last = dots.isEmpty() ? new Dot("0%", "0%", "") : dots.getLast();
            String words = plot.lines().size() == 1 ? last.words() : line.name();
            return new Line(style, path.toString(), across.toString(), dots, last.x(), last.y(), words);
        }

        /** A hatched stretch from just after a value to just before the next, where more than a year is between them. */
        private List<Gap> gaps(LinePlot.Line line) {
            List<Gap> gaps = new ArrayList<>();
            LinePlot.Point before = null;
            for (LinePlot.Point it : line.points()) {
                if (it.value() == null) {
                    continue;
                }
                if (before != null
                        && it.year()
                                        .subtract(before.year())
                                        .subtract(BigFraction.ONE)
                                        .signum()
                                > 0) {
                    gaps.add(gap(before.year(), it.year()));
                }
                before = it;
            }
            return gaps;
        }

        private Gap gap(BigFraction after, BigFraction until) {
            BigFraction half = BigFraction.of(1, 2);
            BigFraction first = years.share(after.add(half));
            BigFraction last = years.share(until.subtract(half));
            return new Gap(
                    Axis.length(mirrored ? BigFraction.ONE.subtract(last) : first), Axis.length(last.subtract(first)));
        }

        private boolean isBroken(LinePlot.Point before, LinePlot.Point it) {
            return plot.breaks().stream()
                    .anyMatch(at -> at.year().subtract(before.year()).signum() > 0
                            && at.year().subtract(it.year()).signum() <= 0);
        }

        private @Nullable Aim aim(LinePlot.@Nullable Aim aim) {
            return aim == null
                    ? null
                    : new Aim(
                            "M" + place(aim.fromYear(), aim.from()) + "L" + place(aim.toYear(), aim.to()),
                            x(aim.toYear()),
                            y(aim.to()),
                            isAbove(aim) ? "-1em" : "1.7em",
                            aim.words());
        }

        /** Also near the ground, where the years stand below. */
        private boolean isAbove(LinePlot.Aim aim) {
            boolean low = values.share(aim.to()).compareTo(GROUND) < 0;
            return low || aim.to().subtract(aim.from()).signum() > 0;
        }

        private String x(BigFraction year) {
            return Axis.length(across(year));
        }

        private String y(BigFraction value) {
            return Axis.length(BigFraction.ONE.subtract(values.share(value)));
        }

        private String place(BigFraction year, BigFraction value) {
            return permille(across(year)) + " " + permille(BigFraction.ONE.subtract(values.share(value)));
        }

        private BigFraction across(BigFraction year) {
            BigFraction share = years.share(year);
            return mirrored ? BigFraction.ONE.subtract(share) : share;
        }

        private static String permille(BigFraction share) {
            String percent = Axis.length(share.multiply(10));
            return percent.substring(0, percent.length() - 1);
        }
    }

    /**
     * A mark of an axis.
     *
     * @param place where it is
     * @param words what stands there
     * @param wide whether it has no room on a telephone
     */
    public record Mark(String place, String words, boolean wide) {}

    /**
     * A stretch of time of which nothing is known.
     *
     * @param x where it begins, from the left
     * @param width how long it is
     */
    public record Gap(String x, String width) {}

    /**
     * One line.
     *
     * @param style which dashes and marks it has, from 0
     * @param path its stretches in thousandths of the plot
     * @param across its stretches over time of which nothing is known
     * @param dots its values
     * @param x the place of its words
     * @param y the place of its words
     * @param words its name, or its newest value if it is alone
     */
    public record Line(int style, String path, String across, List<Dot> dots, String x, String y, String words) {
        public Line {
            dots = List.copyOf(dots);
        }

        Line withY(String other) {
            return new Line(style, path, across, dots, x, other, words);
        }
    }

    /**
     * A value.
     *
     * @param x its place
     * @param y its place
     * @param words what it is
     */
    public record Dot(String x, String y, String words) {}

    /**
     * The target.
     *
     * @param path the way to it in thousandths of the plot
     * @param x its place
     * @param y its place
     * @param beside how far from it its words are: above a way that rises or ends near the ground, below
     *     one that falls
     * @param words its name and value
     */
    public record Aim(String path, String x, String y, String beside, String words) {}
}
