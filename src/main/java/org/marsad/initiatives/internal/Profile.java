package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a report; what it does not say speaks neither for nor against.
 *
 * @param identifier its identifier as written
 * @param titles its title in each language
 * @param partners those who carry it out, in the form in which spellings are compared; not who pays, since that is often
 *     the same for all reports of a source
 * @param countries the countries it is for
 * @param starts its first day
 * @param ends its last day
 * @param budget its whole budget; in euros where its currency has a fixed parity
 * @param currency the budget's currency
 * @param relations the activities it names as related
 */
record Profile(
        String identifier,
        List<Title> titles,
        Set<String> partners,
        Set<String> countries,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable BigDecimal budget,
        @Nullable String currency,
        Set<Relation> relations) {
    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final int SHORTEST_ROOT = 8;

    /** How much of a currency is a euro, by treaty or law: the CFA francs, Cabo Verde's escudo, the Comorian franc. */
    private static final Map<String, BigDecimal> FIXED_TO_EURO = Map.of(
            "XOF", new BigDecimal("655.957"),
            "XAF", new BigDecimal("655.957"),
            "CVE", new BigDecimal("110.265"),
            "KMF", new BigDecimal("491.96775"));

    /** An activity that a report names, by the standard's code of how they are related. */
    record Relation(@Nullable String code, String reference) {}

    /** By what reports find each other: a kind and a value of it. */
    record Trait(String kind, String value) {}

    Profile {
        BigDecimal fixed = currency == null ? null : FIXED_TO_EURO.get(currency);
        if (budget != null && fixed != null) {
            budget = budget.divide(fixed, MathContext.DECIMAL64);
            currency = "EUR";
        }
        titles = List.copyOf(titles);
        partners = Set.copyOf(partners);
        countries = Set.copyOf(countries);
        relations = Set.copyOf(relations);
    }

    /** An identifier without capitals and punctuation, which sources write in different ways. */
    static String plain(String identifier) {
        return identifier.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The identifier of what it is a part of, by the way in which programmes number theirs; empty if it says nothing. */
    static String root(String identifier) {
        String root = plain(identifier.replaceFirst("[-.][^-.]*$", ""));
        return root.length() < SHORTEST_ROOT ? "" : root;
    }

    Set<String> words() {
        Set<String> words = new TreeSet<>();
        titles.forEach(it -> words.addAll(it.words()));
        return words;
    }

    /** All its traits but the relations, by which it is found from the other end. */
    List<Trait> traits() {
        List<Trait> traits = new ArrayList<>();
        words().forEach(it -> traits.add(new Trait("word", it)));
        Set<String> names = new TreeSet<>(List.of(plain(identifier), root(identifier)));
        names.remove("");
        names.forEach(it -> traits.add(new Trait("identifier", it)));
        if (budget != null && budget.signum() > 0 && currency != null) {
            String amount = currency + " " + budget.round(TWO_DIGITS).stripTrailingZeros();
            traits.add(new Trait("money", amount));
            countries.forEach(it -> traits.add(new Trait("money", amount + " " + it)));
        }
        return traits;
    }

    List<Trait> links() {
        return relations.stream()
                .map(it -> new Trait("relation", plain(it.reference())))
                .filter(it -> !it.value().isEmpty())
                .distinct()
                .toList();
    }
}
