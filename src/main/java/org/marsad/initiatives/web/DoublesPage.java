package org.marsad.initiatives.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Candidate;
import org.marsad.kernel.Texts;

/**
 * Pairs that may be of the same initiative, the highest score first.
 *
 * @param action where decisions are posted
 * @param decisions where those taken are shown
 * @param mistake why the last decision was refused; null if it was not
 * @param waiting said if reports wait to be compared; null otherwise
 * @param says said instead of the list; null if there are pairs
 * @param pairs the pairs
 * @param first the first page; null on it
 * @param next the next page; null on the last
 */
public record DoublesPage(
        String action,
        String decisions,
        @Nullable String mistake,
        @Nullable String waiting,
        @Nullable String says,
        List<Pair> pairs,
        @Nullable String first,
        @Nullable String next) {
    public DoublesPage {
        pairs = List.copyOf(pairs);
    }

    static String address(Texts texts) {
        return "/" + texts.language().code() + DoublesController.PATH;
    }

    static Pair pair(Texts texts, Candidate it) {
        long one = it.one().summary().key();
        long other = it.other().summary().key();
        Sides sides = Sides.of(texts, List.of(it.one(), it.other()));
        String initiatives = "/" + texts.language().code() + InitiativesController.PATH + "/";
        return new Pair(
                Long.toString(one),
                Long.toString(other),
                texts.t("initiatives.doubles.score", it.score()),
                reasons(texts, it, false),
                reasons(texts, it, true),
                sides,
                List.of(initiatives + one, initiatives + other),
                it.one().summary().identifier() + " · " + it.other().summary().identifier());
    }

    private static List<String> reasons(Texts texts, Candidate it, boolean against) {
        return it.reasons().stream()
                .filter(code -> code.startsWith("other") == against)
                .map(code -> texts.t("initiatives.doubles.reason." + code))
                .toList();
    }

    /**
     * Two reports.
     *
     * @param one the key of the first
     * @param other the key of the second
     * @param score how much speaks for it
     * @param reasons what speaks for it
     * @param against what speaks against it
     * @param sides both, side by side
     * @param urls the pages of both
     * @param name what tells this pair from others, for those who hear the page
     */
    public record Pair(
            String one,
            String other,
            String score,
            List<String> reasons,
            List<String> against,
            Sides sides,
            List<String> urls,
            String name) {
        public Pair {
            reasons = List.copyOf(reasons);
            against = List.copyOf(against);
            urls = List.copyOf(urls);
        }
    }
}
