package org.marsad.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.web.LineChart;

/**
 * One series on an indicator’s page: of one area over time, or of all partners at a glance.
 *
 * @param id its anchor
 * @param title the series, and the area if one was chosen
 * @param source where the values come from, their licence and vintage
 * @param json the same for programs
 * @param csv the same for spreadsheets
 * @param chart one area over time; null if none was chosen or nothing is known
 * @param rows the same as a table, newest first
 * @param multiples all partner States at a glance; none if an area was chosen
 * @param corridors all corridors between partner States; none if an area was chosen
 * @param costs whether the corridors have the cost of sending money
 * @param groups what groups of partners say; null if an area was chosen, and where no State has a value
 * @param verdicts what is said of the way to the target, newest vintage first: of the area, or of all partners together
 */
public record SeriesPart(
        String id,
        String title,
        String source,
        String json,
        String csv,
        @Nullable LineChart chart,
        List<Row> rows,
        List<Multiples> multiples,
        List<Corridor> corridors,
        boolean costs,
        @Nullable GroupsView groups,
        List<VerdictView> verdicts) {
    public SeriesPart {
        rows = List.copyOf(rows);
        multiples = List.copyOf(multiples);
        corridors = List.copyOf(corridors);
        verdicts = List.copyOf(verdicts);
    }

    /** With what groups of partners say, and what is said of all partners together. */
    SeriesPart with(@Nullable GroupsView its, List<VerdictView> said) {
        return new SeriesPart(id, title, source, json, csv, chart, rows, multiples, corridors, costs, its, said);
    }

    /**
     * A value in a table.
     *
     * @param name when, or of whom and when
     * @param value the value, or why there is none
     * @param status how sure its source is
     * @param vintage the day on which it was so
     */
    public record Row(String name, String value, String status, String vintage) {}

    /**
     * One corridor.
     *
     * @param name from where to where
     * @param url its values over time
     * @param value the newest value; of costs, the mean
     * @param period of the newest value
     */
    public record Corridor(String name, String url, String value, String period) {}
}
