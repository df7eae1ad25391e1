package org.marsad.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a survey among people who returned becomes a score from 0 to 1 in each dimension and over all. The items, answers
 * and weights belong to whoever made the scheme; the program brings only one for tests, which is nobody’s.
 *
 * <pre>dimension = Σ weight · value / Σ weight, over the items answered; over all = mean of the dimensions</pre>
 *
 * <p>A dimension counts only if at least 80 % of its weight is answered, and the whole only if all its dimensions do;
 * “prefer not to say” is no answer and never zero. Example: 1, 0.75, 0.5, 0 and no answer give 0.5625, as 80 % is
 * answered; with one more missing there is no value.
 *
 * @param id its name
 * @param version as its owner counts
 * @param source whose it is, shown with every score
 * @param items what is asked
 */
public record ReintegrationScheme(String id, String version, String source, List<Item> items) {
    private static final BigFraction ENOUGH = BigFraction.of(4, 5);
    private static final List<String> DIMENSIONS = List.of("economic", "social", "psychosocial");

    public ReintegrationScheme {
        items = List.copyOf(items);
        if (new HashSet<>(items.stream().map(Item::code).toList()).size() < items.size()) {
            throw new IllegalArgumentException("an item is there twice");
        }
    }

    /** Five items of equal weight in each of three dimensions, {@code economic-1} and so on: for tests, not IOM’s. */
    public static ReintegrationScheme testEqual() {
        List<Item> items = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            for (int number = 1; number <= 5; number++) {
                items.add(new Item(dimension + "-" + number, dimension, BigFraction.ONE));
            }
        }
        return new ReintegrationScheme("TEST-EQUAL", "1", "not IOM", items);
    }

    /**
     * The score of a dimension; empty if too little of it is answered.
     *
     * @param answers by item, from 0 to 1; items without an answer are not in it
     */
    public Optional<BigFraction> dimension(String dimension, Map<String, BigFraction> answers) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction answered = BigFraction.ZERO;
        BigFraction all = BigFraction.ZERO;
        for (Item it : items) {
            BigFraction value = answers.get(it.code());
            if (!it.dimension().equals(dimension)) {
                continue;
            }
            all = all.add(it.weight());
            if (value != null) {
                answered = answered.add(it.weight());
                sum = sum.add(it.weight().multiply(value));
            }
        }
        boolean enough =
                answered.signum() > 0 && answered.subtract(all.multiply(ENOUGH)).signum() >= 0;
        return enough ? Optional.of(sum.divide(answered)) : Optional.empty();
    }

    /** The mean of all dimensions; empty if one has no value. */
    public Optional<BigFraction> composite(Map<String, BigFraction> answers) {
        List<Optional<BigFraction>> all =
                listDimensions().stream().map(it -> dimension(it, answers)).toList();
        return all.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Averages.mean(all.stream().flatMap(Optional::stream).toList());
    }

    /** In the order of the items. */
    public List<String> listDimensions() {
        return items.stream().map(Item::dimension).distinct().toList();
    }

    /**
     * One question.
     *
     * @param code its own
     * @param dimension which it belongs to
     * @param weight above zero
     */
    public record Item(String code, String dimension, BigFraction weight) {
        public Item {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("no weight: " + code);
            }
        }
    }
}
