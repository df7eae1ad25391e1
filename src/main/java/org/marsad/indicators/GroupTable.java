package org.marsad.indicators;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One series in one period, group by group.
 *
 * @param series the series
 * @param period of all its values
 * @param measure the indicator whose own value these groups have; null where the series is of each partner only
 * @param groups all partner States first; never in the order of values
 */
public record GroupTable(
        Series series, Period period, @Nullable GroupMeasure measure, List<GroupSummary> groups) {
    public GroupTable {
        groups = List.copyOf(groups);
    }

    /** Whether there are means, which are weighted by the population of the period’s year. */
    public boolean isWeighted() {
        return groups.stream().anyMatch(it -> it.weightedMean() != null);
    }

    /** By its code. */
    public Optional<GroupSummary> find(String group) {
        return groups.stream().filter(it -> it.group().code().equals(group)).findFirst();
    }
}
