package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.indicators.RecordedDeaths.Incident;
import org.marsad.indicators.RecruitmentCost.Worker;

/**
 * The same promises as {@link MethodProperties} for the methods that make single values: order does not matter, missing
 * is never zero, another unit changes nothing that has none.
 */
class MeasureProperties {
    private static final int DATA_SETS = 1_000;

    @Test
    void methodsKeepTheirPromises() {
        holds(MeasureProperties::recruitment);
        holds(MeasureProperties::refugees);
        holds(MeasureProperties::remittances);
        holds(MeasureProperties::labourRights);
        holds(MeasureProperties::returns);
        holds(MeasureProperties::deaths);
        holds(MeasureProperties::reintegration);
        holds(MeasureProperties::averages);
        holds(MeasureProperties::shares);
        holds(MeasureProperties::weights);
    }

    private static void holds(Consumer<Random> promise) {
        long first = Long.getLong("marsad.seed", System.nanoTime());
        for (long seed = first; seed < first + DATA_SETS; seed++) {
            try {
                promise.accept(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("run again with -Dmarsad.seed=" + seed, e);
            }
        }
    }

    private static void recruitment(Random random) {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(9); i++) {
            workers.add(new Worker(positive(random), positive(random)));
        }
        RecruitmentCost cost = RecruitmentCost.of(workers);
        BigFraction currency = positive(random);
        List<Worker> others = new ArrayList<>(workers.stream()
                .map(it -> new Worker(
                        it.cost().multiply(currency), it.monthlyIncome().multiply(currency)))
                .toList());
        Collections.shuffle(others, random);
        RecruitmentCost other = RecruitmentCost.of(others);
        same(other.mean(), cost.mean());
        same(other.median(), cost.median());
        same(other.fourthQuintile(), cost.fourthQuintile());
        assertThat(RecruitmentCost.of(List.of()).mean()).as("nobody asked").isEmpty();
    }

    private static void refugees(Random random) {
        long refugees = random.nextInt(10_000);
        long population = random.nextInt(100_000);
        int by = 1 + random.nextInt(1000);
        Optional<BigFraction> share = new RefugeeShare(refugees, population).perHundredThousand();
        same(new RefugeeShare(refugees * by, population * by).perHundredThousand(), share);
        assertThat(share.isEmpty()).isEqualTo(refugees + population == 0);
    }

    private static void remittances(Random random) {
        BigFraction transfers = positive(random);
        BigFraction pay = positive(random);
        BigFraction product = positive(random);
        BigFraction unit = positive(random);
        Optional<BigFraction> share = new RemittanceShare(transfers, pay, product).percent();
        assertThat(share).isPresent();
        same(new RemittanceShare(pay, transfers, product).percent(), share);
        same(
                new RemittanceShare(transfers.multiply(unit), pay.multiply(unit), product.multiply(unit)).percent(),
                share);
        assertThat(new RemittanceShare(transfers, null, product).percent()).isEmpty();
        assertThat(new RemittanceShare(null, pay, product).percent()).isEmpty();
        assertThat(new RemittanceShare(transfers, pay, null).percent()).isEmpty();
        assertThat(new RemittanceShare(transfers, BigFraction.ZERO, product).percent())
                .as("zero is known")
                .isPresent();
    }

    private static void labourRights(Random random) {
        List<BigFraction> weights = new ArrayList<>(IntStream.range(0, random.nextInt(30))
                .mapToObj(_ -> positive(random))
                .toList());
        BigFraction score = LabourRights.score(weights, false);
        Collections.shuffle(weights, random);
        same(Optional.of(LabourRights.score(weights, false)), Optional.of(score));
        weights.add(positive(random));
        assertThat(LabourRights.score(weights, false).subtract(score).signum())
                .as("one violation more is never better")
                .isNotNegative();
        assertThat(LabourRights.score(weights, true)).isEqualTo(BigFraction.of(10));
    }

    private static void returns(Random random) {
        long returned = 5L * random.nextInt(50);
        long ordered = 5L * random.nextInt(100);
        ReturnRatio ratio = new ReturnRatio(returned, ordered);
        assertThat(ratio.percent().isEmpty()).isEqualTo(ordered == 0);
        ratio.percent().ifPresent(it -> {
            assertThat(ratio.low().subtract(it).signum()).isNotPositive();
            ratio.high()
                    .ifPresent(high -> assertThat(high.subtract(it).signum()).isPositive());
        });
        same(new ReturnRatio(returned * 3, ordered * 3).percent(), ratio.percent());
    }

    private static void deaths(Random random) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < random.nextInt(9); i++) {
            incidents.add(new Incident("e" + i, random.nextInt(20), random.nextInt(20), random.nextBoolean()));
        }
        RecordedDeaths deaths = RecordedDeaths.of(incidents);
        Collections.shuffle(incidents, random);
        assertThat(RecordedDeaths.of(incidents)).isEqualTo(deaths);
        assertThat(deaths.fromTotals()).isBetween(0L, deaths.all());
    }

    private static void reintegration(Random random) {
        ReintegrationScheme scheme = ReintegrationScheme.testEqual();
        Map<String, BigFraction> answers = new HashMap<>();
        scheme.items().forEach(it -> {
            if (random.nextInt(8) > 0) {
                answers.put(it.code(), BigFraction.of(random.nextInt(5), 4));
            }
        });
        List<ReintegrationScheme.Item> items = new ArrayList<>(scheme.items());
        Collections.shuffle(items, random);
        BigFraction unit = positive(random);
        var other = new ReintegrationScheme(
                "OTHER",
                "1",
                "nobody",
                items.stream()
                        .map(it -> new ReintegrationScheme.Item(
                                it.code(), it.dimension(), it.weight().multiply(unit)))
                        .toList());
        same(other.composite(answers), scheme.composite(answers));
        for (String dimension : scheme.listDimensions()) {
            Optional<BigFraction> score = scheme.dimension(dimension, answers);
            same(other.dimension(dimension, answers), score);
            List<BigFraction> given = IntStream.rangeClosed(1, 5)
                    .mapToObj(it -> Optional.ofNullable(answers.get(dimension + "-" + it)))
                    .flatMap(Optional::stream)
                    .toList();
            same(score, given.size() < 4 ? Optional.empty() : Averages.mean(given));
        }
    }

    private static void averages(Random random) {
        List<BigFraction> values = new ArrayList<>(IntStream.rangeClosed(0, random.nextInt(9))
                .mapToObj(_ -> number(random))
                .toList());
        Optional<BigFraction> mean = Averages.mean(values);
        Optional<BigFraction> median = Averages.median(values);
        Optional<BigFraction> quarter = Averages.quantile(values, BigFraction.of(1, 4));
        BigFraction unit = positive(random);
        List<BigFraction> others =
                new ArrayList<>(values.stream().map(it -> it.multiply(unit)).toList());
        Collections.shuffle(others, random);
        same(Averages.mean(others), mean.map(it -> it.multiply(unit)));
        same(Averages.median(others), median.map(it -> it.multiply(unit)));
        same(Averages.quantile(others, BigFraction.of(1, 4)), quarter.map(it -> it.multiply(unit)));
        same(Averages.quantile(values, BigFraction.of(1, 2)), median);
        assertThat(Averages.mean(List.of())).isEmpty();
    }

    private static void shares(Random random) {
        int concerned = random.nextInt(60);
        int answered = random.nextInt(concerned + 1);
        int yes = random.nextInt(answered + 1);
        Share share = new Share(yes, answered, concerned);
        assertThat(share.conservative().isEmpty()).isEqualTo(concerned == 0);
        if (answered > 0) {
            BigFraction known = share.ofAnswers().orElseThrow();
            assertThat(known.subtract(share.conservative().orElseThrow()).signum())
                    .as("silence is never progress")
                    .isNotNegative();
        } else {
            assertThat(share.ofAnswers()).as("no answer is not zero").isEmpty();
        }
    }

    private static void weights(Random random) {
        Map<String, @Nullable BigFraction> values = new LinkedHashMap<>();
        Map<String, BigFraction> weights = new HashMap<>();
        for (int i = 0; i <= random.nextInt(9); i++) {
            values.put("M" + i, random.nextInt(4) == 0 ? null : number(random));
            weights.put("M" + i, positive(random));
        }
        Optional<BigFraction> mean = new GroupValue(values).weightedMean(weights);
        BigFraction unit = positive(random);
        Map<String, BigFraction> others = new HashMap<>();
        weights.forEach((area, it) -> others.put(area, it.multiply(unit)));
        same(new GroupValue(values).weightedMean(others), mean);
        values.put("silent", null);
        same(new GroupValue(values).weightedMean(weights), mean);
        values.put("silent", BigFraction.ONE);
        assertThat(new GroupValue(values).weightedMean(weights))
                .as("without its weight")
                .isEmpty();
        weights.replaceAll((_, _) -> BigFraction.of(2));
        values.remove("silent");
        same(new GroupValue(values).weightedMean(weights), new GroupValue(values).mean());
    }

    /** By difference, as the library may keep a sign below as well as above. */
    private static void same(Optional<BigFraction> one, Optional<BigFraction> other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        one.ifPresent(
                it -> assertThat(it.subtract(other.orElseThrow()).signum()).isZero());
    }

    private static BigFraction positive(Random random) {
        return BigFraction.of(1 + random.nextInt(200), 1 + random.nextInt(9));
    }

    private static BigFraction number(Random random) {
        return BigFraction.of(random.nextInt(200) - 60, 1 + random.nextInt(9));
    }
}
