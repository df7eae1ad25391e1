package org.marsad.indicators;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An indicator’s way from its base to its target, for one area: what the framework’s rules make of the area’s own
 * values. Where the source lacks the year of the base, the nearest earlier value is the base; a series that begins
 * later starts at its first value.
 *
 * @param baseYear the year of the base
 * @param base its value
 * @param targetYear the year of the target
 * @param target the value to reach
 */
public record Targeted(int baseYear, BigFraction base, int targetYear, BigFraction target) {
    /** The plan ends in 2027. */
    public static final int YEAR = 2027;

    private static final int GOALS_YEAR = 2030;
    private static final Pattern BASE_YEAR = Pattern.compile("(\\d{4})(-Q[1-4])?");

    /** Empty for a context, without any value, and where the rule needs more than the base. */
    public static Optional<Targeted> of(Indicator indicator, SortedMap<Integer, BigFraction> byYear) {
        return findBase(indicator, new TreeMap<>(byYear))
                .flatMap(base -> target(indicator, base.getKey(), base.getValue())
                        .map(it -> new Targeted(base.getKey(), base.getValue(), YEAR, it)));
    }

    private static Optional<Map.Entry<Integer, BigFraction>> findBase(
            Indicator indicator, NavigableMap<Integer, BigFraction> byYear) {
        Matcher matcher = BASE_YEAR.matcher(indicator.base());
        if (!matcher.matches()) {
            return indicator.base().equals("first") ? Optional.ofNullable(byYear.firstEntry()) : Optional.empty();
        }
        return Optional.ofNullable(byYear.floorEntry(Integer.parseInt(matcher.group(1))))
                .or(() -> Optional.ofNullable(byYear.firstEntry()));
    }

    private static Optional<BigFraction> target(Indicator indicator, int year, BigFraction base) {
        BigDecimal value = indicator.target().value();
        BigFraction number = value == null ? BigFraction.ZERO : Numbers.fraction(value);
        return year >= YEAR
                ? Optional.empty()
                : switch (indicator.target().rule()) {
                    case SDG_LINE -> Optional.of(Targets.onTheWay(base, year, number, GOALS_YEAR, YEAR));
                    case SHARE, LEVEL -> Optional.of(number);
                    case CHANGE_PERCENT ->
                        Optional.of(base.multiply(number.divide(100).add(BigFraction.ONE)));
                    case CHANGE -> Optional.of(base.add(number));
                    case DOUBLE -> Optional.of(base.multiply(2));
                    case PARITY, HALF_GAP, BELOW_BASE, NONE -> Optional.empty();
                };
    }
}
