package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How an indicator that is a share of partners, or a mean over them, comes from what is known of the single ones: its
 * target is that of the group, and no partner is judged by it.
 *
 * <p>Shares are conservative: a partner of which nothing is known counts as one that has it not. Example: of 55 partners,
 * 30 are bound by both instruments on refugees, 5 by one, 20 by none or unknown: 100 · (30 · 2 + 5) ÷ (2 · 55) = 59.09 %.
 *
 * @param indicator whose value it is
 * @param ways how it comes from each series that can tell
 */
public record GroupMeasure(Indicator indicator, Map<Series, Way> ways) {
    private static final int ALL_OF_IT = 100;
    private static final String AFRICA = "AFR";
    private static final Set<String> OVER_PARTNERS = Set.of("ALL", AFRICA);
    private static final Map<String, Map<Series, Way>> PUBLISHED = Map.of(
            "A05.2", Map.of(Series.SG_CPA_MIGRS, new AtLeast(PolicyCategory.MEETS.number())),
            "A13.2", Map.of(Series.TREATY_REFUGEES, new OfMost(2)),
            "A22.1", Map.of(Series.TREATY_PALERMO, new Mean()));
    private static final Map<String, Way> METHODS = Map.of(
            "SH", new AtLeast(ALL_OF_IT),
            "AV", new Mean(),
            "policy-index", new AtLeast(ALL_OF_IT),
            "RATIO", new OfMost(ALL_OF_IT));
    private static final List<GroupMeasure> ALL = Framework.newest().indicators().stream()
            .flatMap(it -> find(it).stream())
            .toList();

    /** Empty for an indicator whose target applies to each partner. */
    public static Optional<GroupMeasure> find(Indicator indicator) {
        Map<Series, Way> published = PUBLISHED.getOrDefault(indicator.code(), Map.of());
        boolean over = OVER_PARTNERS.contains(indicator.denominator()) && !indicator.isProcess();
        boolean own = over && (Set.of("SH", "AV").contains(indicator.method()) || !published.isEmpty());
        if (!own) {
            return Optional.empty();
        }
        Map<Series, Way> ways = new LinkedHashMap<>(published);
        ways.put(Series.of(indicator), requireNonNull(METHODS.get(indicator.method())));
        return Optional.of(new GroupMeasure(indicator, ways));
    }

    /** Those that a series can tell. */
    public static List<GroupMeasure> listOf(Series series) {
        return ALL.stream().filter(it -> it.ways.containsKey(series)).toList();
    }

    /** Whether only the African partners are counted. */
    public boolean isOfAfrica() {
        return indicator.denominator().equals(AFRICA);
    }

    /**
     * The value of a group; empty where nothing is known of any member.
     *
     * @param series which series the values are of
     */
    public Optional<BigFraction> of(Series series, GroupValue group) {
        if (group.known().isEmpty()) {
            return Optional.empty();
        }
        int members = group.values().size();
        return switch (requireNonNull(ways.get(series))) {
            case AtLeast it ->
                Share.percent(
                        group.known().stream()
                                .filter(value -> value.subtract(it.least()).signum() >= 0)
                                .count(),
                        members);
            case OfMost it ->
                Optional.of(Averages.sum(group.known()).multiply(100).divide((long) it.most() * members));
            case Mean _ -> group.mean();
        };
    }

    /** How the value of a group comes from those of its members. */
    public sealed interface Way {}

    /**
     * The share of members that reach this value.
     *
     * @param least the least that counts
     */
    public record AtLeast(int least) implements Way {}

    /**
     * The share of the most that all members could have together.
     *
     * @param most that one member can have
     */
    public record OfMost(int most) implements Way {}

    /** The mean of those of which something is known. */
    public record Mean() implements Way {}
}
