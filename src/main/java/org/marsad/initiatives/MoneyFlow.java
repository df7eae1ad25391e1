package org.marsad.initiatives;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Where budgets come from and go to, in euros. Only what could be converted flows; nothing is divided that the source does
 * not divide, so that what belongs to several stays together. All streams add up to what flows, exactly.
 *
 * @param streams at most one for each funder, place and domain, in the order of their ends
 */
public record MoneyFlow(List<Part> streams) {
    private static final Comparator<End> ORDER = Comparator.comparing(End::kind)
            .thenComparing(End::name, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(End::vocabulary, Comparator.nullsFirst(Comparator.naturalOrder()));

    public MoneyFlow {
        streams = List.copyOf(streams);
    }

    /** What an end of a stream is. */
    public enum Kind {
        /** A funder by its name, a country by its ISO code, a region by its code, a domain by its code. */
        NAMED,
        REGION,
        /** Several, and the source does not say how much goes to each. */
        SEVERAL,
        /** Others than those that are named here. */
        OTHER,
        /** The source says nothing. */
        NONE
    }

    /**
     * An end of a stream.
     *
     * @param name its name or code; null unless it is one
     * @param vocabulary of a region, the list to which its code belongs
     */
    public record End(
            Kind kind, @Nullable String name, @Nullable String vocabulary) {
        /** An end with a name. */
        public static End of(String name) {
            return new End(Kind.NAMED, name, null);
        }

        /** An end without one. */
        public static End of(Kind kind) {
            return new End(kind, null, null);
        }
    }

    /** Money from a funder by way of a country or region to a domain. */
    public record Part(End funder, End place, End domain, BigFraction euros) {}

    /**
     * Puts together what belongs together: funders after the largest become others, and countries that are no partners.
     * The order in which parts come makes no difference.
     *
     * @param partners the ISO codes of the partner countries
     * @param most how many funders are named
     */
    public static MoneyFlow of(Collection<Part> parts, Set<String> partners, int most) {
        Set<String> named = new HashSet<>(largest(parts, most));
        Map<List<End>, BigFraction> sums = new LinkedHashMap<>();
        for (Part it : parts) {
            End funder = foldUnless(it.funder(), named::contains);
            End place = foldUnless(it.place(), partners::contains);
            sums.merge(List.of(funder, place, it.domain()), it.euros(), BigFraction::add);
        }
        return new MoneyFlow(sums.entrySet().stream()
                .map(it -> new Part(
                        it.getKey().get(0), it.getKey().get(1), it.getKey().get(2), it.getValue()))
                .sorted(Comparator.comparing(Part::funder, ORDER)
                        .thenComparing(Part::place, ORDER)
                        .thenComparing(Part::domain, ORDER))
                .toList());
    }

    /** All that flows; null if nothing does. */
    public @Nullable BigFraction total() {
        return streams.stream().map(Part::euros).reduce(BigFraction::add).orElse(null);
    }

    /** What passes each end of one side, in the order of the ends. */
    public Map<End, BigFraction> by(Function<Part, End> side) {
        return sums(streams, side);
    }

    private static End foldUnless(End end, Predicate<String> named) {
        return end.kind() == Kind.NAMED && !named.test(String.valueOf(end.name())) ? End.of(Kind.OTHER) : end;
    }

    /** The names of those with the largest sums; of equal ones, the first by name. */
    private static List<String> largest(Collection<Part> parts, int most) {
        Stream<Part> named = parts.stream().filter(it -> it.funder().kind() == Kind.NAMED);
        return sums(named.toList(), Part::funder).entrySet().stream()
                .sorted((one, other) ->
                        other.getValue().subtract(one.getValue()).signum())
                .limit(most)
                .map(it -> String.valueOf(it.getKey().name()))
                .toList();
    }

    private static Map<End, BigFraction> sums(Collection<Part> parts, Function<Part, End> side) {
        return parts.stream()
                .sorted(Comparator.comparing(side, ORDER))
                .collect(Collectors.toMap(side, Part::euros, BigFraction::add, LinkedHashMap::new));
    }
}
