package org.marsad.indicators;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a group say together: those who were members on the reference date, and nobody else. Always with
 * its coverage; a member without a value is named, never zero, and nothing stands in for it.
 *
 * <p>Where one country dominates, median and plain mean belong side by side; a weighted mean names its weights. Example,
 * made up: 2, 4 and 9 of four members have a mean of 5, a median of 4, and a coverage of 75 %.
 *
 * @param values of each member on the reference date, by its code; null where it has none
 */
public record GroupValue(Map<String, @Nullable BigFraction> values) {
    public GroupValue {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** @param members on the reference date, which values of others don’t enter */
    public static GroupValue of(Collection<String> members, Map<String, BigFraction> values) {
        Map<String, @Nullable BigFraction> own = new LinkedHashMap<>();
        members.forEach(it -> own.put(it, values.get(it)));
        return new GroupValue(own);
    }

    /** Members with a value of all members, in percent; empty for a group without members. */
    public Optional<BigFraction> coverage() {
        return Share.percent(known().size(), values.size());
    }

    public Optional<BigFraction> mean() {
        return Averages.mean(known());
    }

    public Optional<BigFraction> median() {
        return Averages.median(known());
    }

    /** The sum over those with a value: a lower bound unless coverage is whole. Empty if none has one. */
    public Optional<BigFraction> total() {
        return known().isEmpty() ? Optional.empty() : Optional.of(Averages.sum(known()));
    }

    /**
     * The mean with named weights, such as populations; empty unless each member with a value has one, above zero.
     *
     * @param weights by the member’s code
     */
    public Optional<BigFraction> weightedMean(Map<String, BigFraction> weights) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction all = BigFraction.ZERO;
        for (Map.Entry<String, @Nullable BigFraction> it : values.entrySet()) {
            BigFraction value = it.getValue();
            if (value == null) {
                continue;
            }
            BigFraction weight = weights.get(it.getKey());
            if (weight == null || weight.signum() <= 0) {
                return Optional.empty();
            }
            sum = sum.add(value.multiply(weight));
            all = all.add(weight);
        }
        return all.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(all));
    }

    /** The members without a value. */
    public List<String> listMissing() {
        return values.keySet().stream().filter(it -> values.get(it) == null).toList();
    }

    /** The values that are known. */
    List<BigFraction> known() {
        return values.values().stream().filter(Objects::nonNull).toList();
    }
}
