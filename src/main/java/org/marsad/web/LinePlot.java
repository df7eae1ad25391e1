package org.marsad.web;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a line chart shows, in numbers and words.
 *
 * @param label what the chart says, for whoever can’t see it; its table has every value
 * @param lines one to four lines
 * @param aim what is to be reached; null where nothing is
 * @param breaks where a definition changes, in years; no line goes across
 */
public record LinePlot(
        String label, List<Line> lines, @Nullable Aim aim, List<Break> breaks) {
    public LinePlot {
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
    }

    /**
     * One line.
     *
     * @param name whose values they are
     * @param points in the order of time
     */
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * One value.
     *
     * @param year when, where quarters and months are parts of a year
     * @param value the value; null where it is missing or hidden, which is not zero
     * @param words period and value as the reader reads them
     */
    public record Point(BigFraction year, @Nullable BigFraction value, String words) {}

    /**
     * A target, and the straight way to it.
     *
     * @param fromYear where the way begins
     * @param from the value there
     * @param toYear the year of the target
     * @param to the value to reach
     * @param words its name and value
     */
    public record Aim(BigFraction fromYear, BigFraction from, BigFraction toYear, BigFraction to, String words) {}

    /**
     * A change of definition.
     *
     * @param year from when on the new one holds
     * @param words what changed
     */
    public record Break(BigFraction year, String words) {}
}
