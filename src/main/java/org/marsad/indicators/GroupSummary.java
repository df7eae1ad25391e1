package org.marsad.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ReleasedValue.Flag;

/**
 * What one group says of one series in one period.
 *
 * <p>It is worked out from released values only. Where members’ counts are hidden, of which everybody knows that they
 * lie between one and the threshold, the total is a range, the median is there if it is the same whatever they are, and
 * there is no mean: who knows all of it knows no more than the released values say. A context is never averaged; rates
 * and marks are never added up.
 *
 * @param group who it is about
 * @param missing the members without a value, which is not zero
 * @param hidden the members whose count is too small to be known
 * @param mean each member counting the same; null where there is none
 * @param median null where there is none
 * @param weightedMean with populations as weights; null unless each member with a value has one
 * @param lowest the least that the total can be; null where adding up means nothing
 * @param highest the most that it can be: the same unless some are hidden
 * @param value what the indicator asks that is a share of partners or a mean over them; null elsewhere
 */
public record GroupSummary(
        PartnerGroup group,
        List<String> missing,
        List<String> hidden,
        @Nullable BigFraction mean,
        @Nullable BigFraction median,
        @Nullable BigFraction weightedMean,
        @Nullable BigFraction lowest,
        @Nullable BigFraction highest,
        @Nullable BigFraction value) {
    public GroupSummary {
        missing = List.copyOf(missing);
        hidden = List.copyOf(hidden);
    }

    /**
     * @param values released ones of the period, by area; others’ don’t enter
     * @param weights populations of the same year, by area
     * @param value what {@link GroupMeasure} says of it
     */
    public static GroupSummary of(
            Series series,
            PartnerGroup group,
            Map<String, ReleasedValue> values,
            Map<String, BigFraction> weights,
            @Nullable BigFraction value) {
        List<String> missing = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        Map<String, BigFraction> known = new HashMap<>();
        for (String member : group.members()) {
            ReleasedValue it = values.get(member);
            BigFraction exact = it == null ? null : it.exact();
            if (exact != null) {
                known.put(member, exact);
            } else if (it != null && it.flag() == Flag.HIDDEN) {
                hidden.add(member);
            } else {
                missing.add(member);
            }
        }
        boolean averaged = !series.isContext();
        GroupValue all = GroupValue.of(group.members(), known);
        return new GroupSummary(
                group,
                missing,
                hidden,
                averaged && hidden.isEmpty() ? all.mean().orElse(null) : null,
                averaged ? median(known.values(), hidden.size(), series.threshold()) : null,
                averaged && hidden.isEmpty() && !series.isSum()
                        ? all.weightedMean(weights).orElse(null)
                        : null,
                series.isSum() ? total(all, hidden.size(), 1) : null,
                series.isSum() ? total(all, hidden.size(), series.threshold() - 1) : null,
                value);
    }

    private static @Nullable BigFraction total(GroupValue known, int hidden, long each) {
        return hidden == 0
                ? known.total().orElse(null)
                : known.total().orElse(BigFraction.ZERO).add(hidden * each);
    }

    /** Null if the hidden ones could move it. */
    private static @Nullable BigFraction median(Collection<BigFraction> known, int hidden, long threshold) {
        Optional<BigFraction> low = Averages.median(with(known, hidden, 1));
        Optional<BigFraction> high = Averages.median(with(known, hidden, threshold - 1));
        return low.equals(high) ? low.orElse(null) : null;
    }

    private static List<BigFraction> with(Collection<BigFraction> known, int hidden, long each) {
        List<BigFraction> all = new ArrayList<>(known);
        for (int at = 0; at < hidden; at++) {
            all.add(BigFraction.of(each));
        }
        return all;
    }

    /** How many members have a value, hidden ones among them. */
    public int known() {
        return group.members().size() - missing.size();
    }

    /** Members with a value of all members, in percent. */
    public Optional<BigFraction> coverage() {
        return Share.percent(known(), group.members().size());
    }

    /** The total, where it is known exactly. */
    public Optional<BigFraction> total() {
        return hidden.isEmpty() ? Optional.ofNullable(lowest) : Optional.empty();
    }
}
