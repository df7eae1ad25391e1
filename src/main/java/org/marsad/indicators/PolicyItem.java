package org.marsad.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One of the thirty questions of SDG 10.7.2: six domains of five items each, {@code 1a} to {@code 6e}. An answer is
 * yes (1) or no (0); in domain 1, migrants’ rights, also a half: only for those with a regular status.
 *
 * @param domain 1 to 6
 * @param letter a to e
 */
public record PolicyItem(int domain, char letter) {
    static final int DOMAINS = 6;
    static final int ITEMS = 5;
    private static final int RIGHTS = 1;

    public PolicyItem {
        if (domain < 1 || domain > DOMAINS || letter < 'a' || letter >= 'a' + ITEMS) {
            throw new IllegalArgumentException("no item " + domain + letter);
        }
    }

    /** The item of this code, its letter in any case. */
    public static Optional<PolicyItem> find(String code) {
        String wanted = code.toLowerCase(Locale.ROOT);
        return list().stream().filter(it -> it.code().equals(wanted)).findFirst();
    }

    /** All thirty, in order. */
    public static List<PolicyItem> list() {
        return IntStream.range(0, DOMAINS * ITEMS)
                .mapToObj(it -> new PolicyItem(it / ITEMS + 1, (char) ('a' + it % ITEMS)))
                .toList();
    }

    public String code() {
        return "" + domain + letter;
    }

    /** An answer in halves: 2 for yes, 1 for a half, 0 for no; empty if it can’t be this item’s. */
    public Optional<Integer> halves(BigFraction answer) {
        for (int halves = 0; halves <= 2; halves++) {
            boolean allowed = halves != 1 || domain == RIGHTS;
            if (allowed && answer.multiply(2).subtract(halves).signum() == 0) {
                return Optional.of(halves);
            }
        }
        return Optional.empty();
    }
}
