package org.marsad.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.marsad.initiatives.MoneyFlow.End;
import org.marsad.initiatives.MoneyFlow.Kind;
import org.marsad.initiatives.MoneyFlow.Part;

/** For parts drawn at random: nothing is lost, nothing is gained, and the order makes no difference. */
class MoneyFlowProperties {
    private static final int ROUNDS = 200;
    private static final Set<String> PARTNERS = Set.of("ML", "SN");

    private final long seed = Long.getLong("marsad.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void allStreamsAddUp() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Part> parts = draw();
            MoneyFlow flow = MoneyFlow.of(parts, PARTNERS, 3);
            BigFraction expected =
                    parts.stream().map(Part::euros).reduce(BigFraction::add).orElse(null);
            assertThat(flow.total()).as("seed %s", seed).isEqualTo(expected);
            for (var side : List.<Function<Part, End>>of(Part::funder, Part::place, Part::domain)) {
                assertThat(flow.by(side).values().stream()
                                .reduce(BigFraction::add)
                                .orElse(null))
                        .as("seed %s", seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void theOrderMakesNoDifference() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Part> parts = draw();
            MoneyFlow flow = MoneyFlow.of(parts, PARTNERS, 3);
            Collections.shuffle(parts, random);
            assertThat(MoneyFlow.of(parts, PARTNERS, 3)).as("seed %s", seed).isEqualTo(flow);
            assertThat(MoneyFlow.of(flow.streams(), PARTNERS, 3))
                    .as("seed %s", seed)
                    .isEqualTo(flow);
        }
    }

    @Test
    void fewFundersAreNamedAndOnlyPartners() {
        for (int round = 0; round < ROUNDS; round++) {
            MoneyFlow flow = MoneyFlow.of(draw(), PARTNERS, 3);
            assertThat(flow.by(Part::funder).keySet())
                    .filteredOn(it -> it.kind() == Kind.NAMED)
                    .hasSizeLessThanOrEqualTo(3);
            assertThat(flow.by(Part::place).keySet())
                    .filteredOn(it -> it.kind() == Kind.NAMED)
                    .allMatch(it -> PARTNERS.contains(String.valueOf(it.name())));
        }
    }

    private List<Part> draw() {
        List<Part> parts = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            parts.add(new Part(
                    end("A", "B", "C", "D", "E", "F"),
                    end("ML", "SN", "JP", "US"),
                    end("1", "2", "3"),
                    BigFraction.of(random.nextInt(2_000) - 100, 1 + random.nextInt(97))));
        }
        return parts;
    }

    private End end(String... names) {
        return switch (random.nextInt(6)) {
            case 0 -> End.of(Kind.SEVERAL);
            case 1 -> End.of(Kind.NONE);
            default -> End.of(names[random.nextInt(names.length)]);
        };
    }
}
