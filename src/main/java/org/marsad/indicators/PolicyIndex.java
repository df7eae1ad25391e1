package org.marsad.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * SDG 10.7.2 for one country: how many of thirty policies on migration it has, in percent, by domain and over all.
 *
 * <pre>D = 100 · (sum of its five items) / 5    overall = 100 · (sum of thirty) / 30</pre>
 *
 * <p>An item without an answer counts as no: this is the one method here in which missing is zero, as its owners
 * decided. Counted in halves, so that 40, 80 and 100 percent are met exactly. Items 3d, 6a and 6b are measures of
 * control; a high value is not a value of rights.
 *
 * <p>Source: metadata of SDG 10.7.2 (UN DESA, IOM). Example: 1, 0.5, 0.5, 0 and no answer give domain 1 a value of 40.
 *
 * @param halves what each of the six domains has, from 0 to 10
 */
public record PolicyIndex(List<Integer> halves) {
    private static final int MOST_HALVES = 2 * PolicyItem.ITEMS;

    public PolicyIndex {
        halves = List.copyOf(halves);
        if (halves.size() != PolicyItem.DOMAINS || halves.stream().anyMatch(it -> it < 0 || it > MOST_HALVES)) {
            throw new IllegalArgumentException("no policy index: " + halves);
        }
    }

    /** The index of these answers, in halves as {@link PolicyItem#halves} gives them. */
    public static PolicyIndex of(Map<PolicyItem, Integer> answers) {
        Integer[] domains = new Integer[PolicyItem.DOMAINS];
        Arrays.fill(domains, 0);
        answers.forEach((item, halves) -> domains[item.domain() - 1] += halves);
        return new PolicyIndex(List.of(domains));
    }

    /** The value of domain 1 to 6, in percent. */
    public BigFraction domain(int number) {
        return BigFraction.of(100 * halves.get(number - 1), MOST_HALVES);
    }

    public PolicyCategory domainCategory(int number) {
        return PolicyCategory.of(halves.get(number - 1), MOST_HALVES);
    }

    /** The value over all thirty items, in percent. */
    public BigFraction overall() {
        return BigFraction.of(100 * sum(), PolicyItem.DOMAINS * MOST_HALVES);
    }

    public PolicyCategory category() {
        return PolicyCategory.of(sum(), PolicyItem.DOMAINS * MOST_HALVES);
    }

    private int sum() {
        return halves.stream().mapToInt(it -> it).sum();
    }
}
