package org.marsad.indicators.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.GroupMeasure;
import org.marsad.indicators.GroupSummary;
import org.marsad.indicators.GroupTable;
import org.marsad.kernel.Decimals;
import org.marsad.publishing.CsvTable;

/**
 * What groups of partners say of one series in one period.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param series the code of the series
 * @param period of all values
 * @param indicator the indicator whose own value the groups have
 * @param groups all partner States first, never by value
 */
@Schema(name = "Groups")
record GroupsDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        @Schema(example = "SG_REG_BRTH") String series,

        @Schema(description = "Null if no partner State has a value", example = "2019") @Nullable
        String period,

        @Schema(description = "The indicator that is the field value of each group; null if none is", example = "A05.2")
        @Nullable
        String indicator,

        List<Entry> groups) {
    private static final List<String> COLUMNS = List.of(
            "series",
            "period",
            "group",
            "members",
            "known",
            "coverage",
            "indicator",
            "value",
            "mean",
            "median",
            "weighted_mean",
            "total_lowest",
            "total_highest",
            "missing",
            "hidden");

    static GroupsDocument of(@Nullable String notice, String series, @Nullable GroupTable table) {
        return table == null
                ? new GroupsDocument(notice, series, null, null, List.of())
                : new GroupsDocument(
                        notice,
                        series,
                        table.period().toString(),
                        code(table.measure()),
                        table.groups().stream().map(Entry::of).toList());
    }

    private static @Nullable String code(@Nullable GroupMeasure measure) {
        return measure == null ? null : measure.indicator().code();
    }

    /** The same as a table. */
    CsvTable table() {
        CsvTable table = new CsvTable(COLUMNS);
        groups.forEach(it -> table.add(
                series,
                period,
                it.group,
                it.members,
                it.known,
                it.coverage,
                Objects.toString(indicator, ""),
                it.value,
                it.mean,
                it.median,
                it.weightedMean,
                it.totalLowest,
                it.totalHighest,
                String.join(" ", it.missing),
                String.join(" ", it.hidden)));
        return table;
    }

    /**
     * A group.
     *
     * @param group its code
     * @param members how many were members at the end of the period
     * @param known how many of them have a value, hidden ones among them
     * @param coverage the same in percent
     * @param value what the indicator asks of the group
     * @param mean each member counting the same
     * @param median the value in the middle
     * @param weightedMean with populations of the same year as weights
     * @param totalLowest the least that the sum can be
     * @param totalHighest the most that it can be
     * @param missing the members without a value
     * @param hidden the members whose count is too small to be known
     */
    @Schema(name = "Group")
    record Entry(
            @Schema(description = "ALL, AFRICA, EUROPE, a region, or an organisation", example = "ECOWAS")
            String group,

            int members,
            int known,
            @Nullable String coverage,

            @Schema(description = "Shares count whoever says nothing as no") @Nullable
            String value,

            @Schema(description = "Null for a context, and where counts are hidden") @Nullable
            String mean,

            @Schema(description = "Null for a context, and where hidden counts could move it") @Nullable
            String median,

            @Schema(description = "Null unless each member with a value has a population of that year") @Nullable
            String weightedMean,

            @Schema(description = "Null for rates and marks; a lower bound unless coverage is whole") @Nullable
            String totalLowest,

            @Schema(description = "The same as the lowest unless some counts are hidden") @Nullable
            String totalHighest,

            List<String> missing,
            List<String> hidden) {
        static Entry of(GroupSummary it) {
            return new Entry(
                    it.group().code(),
                    it.group().members().size(),
                    it.known(),
                    Decimals.six(it.coverage().orElse(null)),
                    Decimals.six(it.value()),
                    Decimals.six(it.mean()),
                    Decimals.six(it.median()),
                    Decimals.six(it.weightedMean()),
                    Decimals.six(it.lowest()),
                    Decimals.six(it.highest()),
                    it.missing(),
                    it.hidden());
        }
    }
}
