package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.kernel.UserError;

/** For decisions drawn at random: their order makes no difference, and what is undone leaves nothing behind. */
class DecisionProperties {
    private static final List<String> REPORTS = List.of("A", "B", "C", "D", "E", "F");
    private static final int ROUNDS = 12;

    private final TestDoubles doubles = new TestDoubles();
    private final long seed = Long.getLong("marsad.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        doubles.close();
    }

    private record Choice(String one, String other, boolean same) {}

    @Test
    void theOrderOfDecisionsMakesNoDifference() {
        takeIn();
        for (int round = 0; round < ROUNDS; round++) {
            List<Choice> taken = draw();
            Map<String, String> heads = doubles.heads();
            List<String> open = doubles.proposed(null);
            undo(taken);
            Collections.shuffle(taken, random);
            taken.forEach(this::take);
            assertThat(doubles.heads()).as("seed %s: %s", seed, taken).isEqualTo(heads);
            assertThat(doubles.proposed(null)).as("seed %s: %s", seed, taken).isEqualTo(open);
            Collections.shuffle(taken, random);
            undo(taken);
        }
    }

    @Test
    void whatIsUndoneLeavesNothingBehind() {
        takeIn();
        for (int round = 0; round < ROUNDS; round++) {
            List<Choice> taken = draw();
            Map<String, String> heads = doubles.heads();
            List<String> open = doubles.proposed(null);
            List<Choice> more = draw();
            Collections.shuffle(more, random);
            undo(more);
            assertThat(doubles.heads()).as("seed %s: %s", seed, more).isEqualTo(heads);
            assertThat(doubles.proposed(null)).as("seed %s: %s", seed, more).isEqualTo(open);
            undo(taken);
            assertThat(doubles.heads()).as("seed %s: %s", seed, taken).isEmpty();
        }
    }

    private void takeIn() {
        doubles.takeIn(
                folder,
                "a",
                REPORTS.stream().flatMap(it -> List.of(it, it).stream()).toArray(String[]::new));
        for (int i = 0; i < REPORTS.size(); i++) {
            for (int j = i + 1; j < REPORTS.size(); j++) {
                doubles.propose(REPORTS.get(i), REPORTS.get(j), 50 + i);
            }
        }
    }

    /** Takes decisions until a few were refused, since they contradict others; those that were not. */
    private List<Choice> draw() {
        List<Choice> taken = new ArrayList<>();
        List<String> before = standing();
        for (int i = 0; i < REPORTS.size(); i++) {
            List<String> two = new ArrayList<>(REPORTS);
            Collections.shuffle(two, random);
            Choice choice = new Choice(two.get(0), two.get(1), random.nextInt(3) > 0);
            try {
                take(choice);
            } catch (UserError e) {
                continue;
            }
            List<String> after = standing();
            if (after.size() > before.size()) {
                taken.add(choice);
            }
            before = after;
        }
        return taken;
    }

    private List<String> standing() {
        return doubles.imports
                .jdbc
                .sql("select one, other\nfrom initiatives.verdict\norder by one, other")
                .query((rs, _) -> rs.getLong("one") + " " + rs.getLong("other"))
                .list();
    }

    private void take(Choice it) {
        if (it.same) {
            doubles.same(it.one, it.other);
        } else {
            doubles.apart(it.one, it.other);
        }
    }

    private void undo(List<Choice> taken) {
        taken.forEach(it -> doubles.undo(it.one, it.other));
    }
}
