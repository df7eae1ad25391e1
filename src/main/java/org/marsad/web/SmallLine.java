package org.marsad.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;

/**
 * A line small enough to stand beside many others, all on the same two axes. Its words stand beside it, so that it needs
 * none of its own.
 *
 * @param path its stretches in hundredths of the plot
 * @param across its stretches over time of which nothing is known
 * @param x where its newest value is; null if nothing is known
 * @param y where its newest value is; null if nothing is known
 */
public record SmallLine(
        String path,
        String across,
        @Nullable String x,
        @Nullable String y) {
    /**
     * @param points in the order of time; a value that is missing is a gap
     * @param breaks the years from which on values are of another kind; no line goes across
     * @param years the axis of time that all of them share
     * @param values the axis of values that all of them share
     */
    public static SmallLine of(
            List<LinePlot.Point> points, List<BigFraction> breaks, Axis years, Axis values, Texts texts) {
        boolean mirrored = texts.language().direction().equals("rtl");
        List<LinePlot.Point> known =
                points.stream().filter(it -> it.value() != null).toList();
        StringBuilder path = new StringBuilder();
        StringBuilder across = new StringBuilder();
        List<String> places = new ArrayList<>();
        for (int at = 0; at < known.size(); at++) {
            BigFraction value = known.get(at).value();
            BigFraction year = known.get(at).year();
            BigFraction share = years.share(year);
            places.add(number((mirrored ? BigFraction.ONE.subtract(share) : share).multiply(100)) + " "
                    + number(BigFraction.ONE
                            .subtract(values.share(value == null ? values.low() : value))
                            .multiply(100)));
            BigFraction before = at == 0 ? year : known.get(at - 1).year();
            boolean far = year.subtract(before).subtract(BigFraction.ONE).signum() > 0;
            boolean apart = at == 0
                    || breaks.stream()
                            .anyMatch(it -> it.subtract(before).signum() > 0
                                    && it.subtract(year).signum() <= 0);
            path.append(apart || far ? 'M' : 'L').append(places.get(at));
            if (far && !apart) {
                across.append('M').append(places.get(at - 1)).append('L').append(places.get(at));
            }
        }
        if (places.isEmpty()) {
            return new SmallLine("", "", null, null);
        }
        String[] last = places.getLast().split(" ", -1);
        return new SmallLine(path.toString(), across.toString(), last[0], last[1]);
    }

    private static String number(BigFraction value) {
        String length = Axis.length(value.divide(100));
        return length.substring(0, length.indexOf('.') < 0 ? length.length() - 1 : length.indexOf('.') + 2)
                .replace("%", "");
    }
}
