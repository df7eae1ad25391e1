package org.marsad.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves the words at the ends of lines apart, so that each can be read; their order stays that of the ends. */
final class EndLabels {
    /** In percent of the chart’s height: a line of words. */
    private static final BigDecimal ROOM = BigDecimal.valueOf(8);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private EndLabels() {}

    static List<LineChart.Line> spread(List<LineChart.Line> lines) {
        List<LineChart.Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(it -> number(it.y())));
        List<BigDecimal> places = new ArrayList<>();
        for (LineChart.Line it : sorted) {
            BigDecimal wanted = number(it.y());
            BigDecimal free = places.isEmpty() ? wanted : places.getLast().add(ROOM);
            places.add(wanted.max(free));
        }
        BigDecimal highest = WHOLE;
        for (int at = places.size() - 1; at >= 0; at--) {
            places.set(at, places.get(at).min(highest));
            highest = places.get(at).subtract(ROOM);
        }
        List<LineChart.Line> moved = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            moved.add(sorted.get(at).withY(places.get(at).toPlainString() + "%"));
        }
        moved.sort(Comparator.comparing(LineChart.Line::style));
        return moved;
    }

    private static BigDecimal number(String length) {
        return new BigDecimal(length.substring(0, length.length() - 1));
    }
}
