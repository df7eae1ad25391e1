package org.marsad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;

/** The whole assessment recomputed at a hundred times the plan's size: two cycles each, the second compared. */
@Tag("bench")
class AssessorSpeedTest {
    private static final int TIMES = 100;
    private static final int PARTNERS = 57;

    @Test
    void recomputesEverythingInUnderTwoSeconds() {
        Random random = new Random(1);
        List<List<Entry>> cycles = new ArrayList<>();
        for (int i = 0; i < 2 * TIMES; i++) {
            cycles.add(rows(random));
        }
        long start = cpuTime();
        for (int i = 0; i < cycles.size(); i += 2) {
            Map<String, Map<String, Score>> before = Assessor.scores(cycles.get(i));
            Assessor.assess(Trees.CADIZ, before, null);
            Assessor.assess(Trees.CADIZ, cycles.get(i + 1), before);
        }
        Duration taken = Duration.ofNanos(cpuTime() - start);
        System.out.println("assessment, 100 times two cycles, first run, processor time: " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    /** What this thread has worked, so that other programs on the machine don't count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Entry> rows(Random random) {
        List<Entry> rows = new ArrayList<>();
        for (int partner = 0; partner < PARTNERS; partner++) {
            for (int action = 1; action <= 29; action++) {
                Status status = Status.values()[random.nextInt(Status.values().length)];
                EvidenceLevel evidence = status.isAnswer() ? EvidenceLevel.values()[random.nextInt(4)] : null;
                rows.add(new Entry("P" + partner, String.valueOf(action), status, evidence));
            }
        }
        return rows;
    }
}
