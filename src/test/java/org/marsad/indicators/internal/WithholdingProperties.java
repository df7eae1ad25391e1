package org.marsad.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.marsad.indicators.Measurement;

/**
 * On random counts of States in two continents, against whoever adds and subtracts all that is known: of each small
 * count, zero and the threshold stay possible.
 */
class WithholdingProperties {
    private static final int DATA_SETS = 3_000;
    private static final String ALL = "ALL";
    private static final List<String> CONTINENTS = List.of("AFRICA", "EUROPE");

    @Test
    void nobodyCanWorkOutASmallCount() {
        holds(random -> check(measurements(random, false), 3 + random.nextInt(8)));
    }

    @Test
    void nobodyCanWorkOutASmallPartWholeOrRest() {
        holds(random -> check(measurements(random, true), 3 + random.nextInt(8)));
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

    private static void check(List<Measurement> all, long threshold) {
        Set<String> held = Withholding.areas(all, threshold, WithholdingProperties::parent, Withholding.Before.NOTHING);
        List<ToLongFunction<Measurement>> counts =
                List.of(WithholdingProperties::part, WithholdingProperties::whole, it -> whole(it) - part(it));
        for (ToLongFunction<Measurement> count : counts) {
            Attack attack = Attack.on(
                    all, WithholdingProperties::parent, it -> held.contains(it.area()) ? null : count.applyAsLong(it));
            for (Measurement it : all) {
                long real = count.applyAsLong(it);
                if (real > 0 && real < threshold) {
                    assertThat(attack.leavesOpen(it.area(), real, threshold))
                            .as("%s of %s, held: %s, threshold %s", real, it, held, threshold)
                            .isTrue();
                }
            }
        }
    }

    private static List<Measurement> measurements(Random random, boolean shares) {
        List<Measurement> all = new ArrayList<>();
        long[] whole = new long[2];
        for (String continent : CONTINENTS) {
            long part = 0;
            long of = 0;
            for (int i = 0; i <= random.nextInt(5); i++) {
                long its = count(random);
                long rest = shares ? count(random) : 0;
                all.add(measurement(continent.charAt(0) + "" + i, its, its + rest, shares));
                part += its;
                of += its + rest;
            }
            all.add(measurement(continent, part, of, shares));
            whole[0] += part;
            whole[1] += of;
        }
        all.add(measurement(ALL, whole[0], whole[1], shares));
        return all;
    }

    private static long count(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(12) : random.nextInt(60);
    }

    private static Measurement measurement(String area, long part, long whole, boolean share) {
        return share
                ? Measurement.share("A14.1", area, "2025", part, whole)
                : Measurement.count("A14.1", area, "2025", part);
    }

    private static String parent(String area) {
        if (area.equals(ALL)) {
            return "";
        }
        return CONTINENTS.contains(area) ? ALL : area.startsWith("A") ? "AFRICA" : "EUROPE";
    }

    private static long part(Measurement it) {
        Long part = it.part();
        return part == null ? 0 : part;
    }

    private static long whole(Measurement it) {
        Long whole = it.whole();
        return whole == null ? part(it) : whole;
    }
}
