package org.marsad.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What groups of partners say of one series in one period, in a fixed order, never in that of the values.
 *
 * @param title the period
 * @param lead how to read it
 * @param weights whose population of which year weighs; null where nothing is weighted
 * @param periods the periods that can be chosen, newest first
 * @param columns which columns there are
 * @param rows one a group
 */
public record GroupsView(
        String title, String lead, @Nullable String weights, List<Choice> periods, Columns columns, List<Row> rows) {
    public GroupsView {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /**
     * Which columns there are beside the group and its coverage.
     *
     * @param code the indicator whose own value the groups have; null where there is none
     * @param averaged whether there are mean and median, which a context has not
     * @param weighted whether there is a mean weighted by population
     * @param summed whether there is a total, which rates have not
     */
    public record Columns(@Nullable String code, boolean averaged, boolean weighted, boolean summed) {}

    /**
     * A period.
     *
     * @param name as it is written
     * @param url the page with it
     * @param chosen whether it is the one shown
     */
    public record Choice(String name, String url, boolean chosen) {}

    /**
     * One group.
     *
     * @param name of the group
     * @param coverage how many of its members have a value
     * @param value what the indicator asks of the group
     * @param mean each member counting the same
     * @param median the value in the middle
     * @param weighted the mean weighted by population
     * @param total the sum, or from what to what it can be
     * @param missing how many have no value, and who; null if all have one
     * @param hidden how many have a count too small to be known, and who; null if none
     */
    public record Row(
            String name,
            String coverage,
            String value,
            String mean,
            String median,
            String weighted,
            String total,
            @Nullable Members missing,
            @Nullable Members hidden) {}

    /**
     * Members of a group that are named.
     *
     * @param count how many
     * @param names who
     */
    public record Members(String count, String names) {}
}
