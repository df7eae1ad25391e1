package org.marsad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.plan.Plan;

/**
 * Silence is never progress: on random data, deleting one answer, or all that a partner answered, never raises a
 * headline, a conservative change or the plan's value, and never makes a verdict progress.
 *
 * <p>One corner is allowed: deleting a <em>not applicable</em> enlarges the panel, so that a conservative change below
 * zero may come closer to zero, never above.
 */
class SilenceProperties {
    private static final int DATA_SETS = 10_000;
    private static final Plan PLAN = Trees.plan("1:1,2 2:3 | 3:4 | 5a:5 5b:6,7");
    private static final List<String> ACTIONS =
            PLAN.listActions().stream().map(it -> it.code()).toList();
    private static final List<Status> ANSWERS =
            Arrays.stream(Status.values()).filter(Status::isAnswer).toList();

    @Test
    void deletingAReportNeverHelps() {
        long first = Long.getLong("marsad.seed", System.nanoTime());
        boolean progressLost = false;
        for (long seed = first; seed < first + DATA_SETS; seed++) {
            try {
                progressLost |= check(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("run again with -Dmarsad.seed=" + seed, e);
            }
        }
        assertThat(progressLost).as("the data reach the thresholds").isTrue();
    }

    private static boolean check(Random random) {
        List<String> partners = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            partners.add("P" + i);
        }
        double silence = random.nextDouble() * 0.6;
        Map<String, Map<String, Score>> before = Assessor.scores(rows(random, partners, silence));
        List<Entry> now = rows(random, partners, silence);
        Assessment full = Assessor.assess(PLAN, now, before);
        Entry one = now.get(random.nextInt(now.size()));
        String partner = partners.get(random.nextInt(partners.size()));
        boolean lost = compare(full, now, before, it -> it.equals(one));
        return lost | compare(full, now, before, it -> it.partner().equals(partner));
    }

    /** Checks the promise for the rows deleted, and tells whether a progress was lost with them. */
    private static boolean compare(
            Assessment full, List<Entry> now, Map<String, Map<String, Score>> before, Predicate<Entry> deleted) {
        List<Entry> rest = now.stream()
                .map(it -> deleted.test(it) ? new Entry(it.partner(), it.action(), Status.NO_REPORT, null) : it)
                .toList();
        Assessment less = Assessor.assess(PLAN, rest, before);
        full.objectives().forEach((code, it) -> notRaised(it, less.objectives().get(code)));
        full.domains().forEach((code, it) -> notRaised(it, less.domains().get(code)));
        notRaised(full.plan(), less.plan());
        boolean lost = false;
        for (ActionResult was : full.actions().values()) {
            ActionResult is = less.actions().get(was.code());
            assertThat(is).isNotNull();
            notRaised(was, is);
            boolean corner = now.stream()
                    .anyMatch(it ->
                            deleted.test(it) && it.action().equals(was.code()) && it.status() == Status.NOT_APPLICABLE);
            lost |= notHelped(was.change(), is.change(), corner);
        }
        return lost;
    }

    private static void notRaised(Result was, @Nullable Result is) {
        assertThat(is).isNotNull();
        // Without anybody expected there is no value; the first one expected and silent makes it zero.
        assertNotAbove(is.headline(), orZero(was.headline()));
    }

    private static boolean notHelped(@Nullable Change was, @Nullable Change is, boolean corner) {
        assertThat(was).isNotNull();
        assertThat(is).isNotNull();
        BigFraction most = orZero(was.conservativeChange());
        if (corner && most.signum() < 0) {
            most = BigFraction.ZERO;
        }
        assertNotAbove(is.conservativeChange(), most);
        if (was.verdict() != Verdict.PROGRESS) {
            assertThat(is.verdict()).isNotEqualTo(Verdict.PROGRESS);
        }
        return was.verdict() == Verdict.PROGRESS && is.verdict() != Verdict.PROGRESS;
    }

    /** By difference: the library's own comparison turns negative numbers round. */
    private static void assertNotAbove(@Nullable BigFraction value, BigFraction most) {
        if (orZero(value).subtract(most).signum() > 0) {
            throw new AssertionError(value + " is above " + most);
        }
    }

    private static BigFraction orZero(@Nullable BigFraction value) {
        return value == null ? BigFraction.ZERO : value;
    }

    /** Rows for some partners and actions: not every partner is expected everywhere, not every action is there. */
    private static List<Entry> rows(Random random, List<String> partners, double silence) {
        List<Entry> rows = new ArrayList<>();
        rows.add(row(random, partners.getFirst(), ACTIONS.getFirst(), silence));
        for (String action : ACTIONS) {
            boolean absent = random.nextInt(8) == 0;
            for (String partner : partners) {
                boolean there = action.equals(ACTIONS.getFirst()) && partner.equals(partners.getFirst());
                if (!there && !absent && random.nextInt(20) > 0) {
                    rows.add(row(random, partner, action, silence));
                }
            }
        }
        return rows;
    }

    private static Entry row(Random random, String partner, String action, double silence) {
        double draw = random.nextDouble();
        if (draw < silence) {
            Status status = random.nextInt(4) == 0 ? Status.UNKNOWN : Status.NO_REPORT;
            return new Entry(partner, action, status, null);
        }
        if (draw > 0.9) {
            return new Entry(partner, action, Status.NOT_APPLICABLE, null);
        }
        EvidenceLevel[] levels = EvidenceLevel.values();
        return new Entry(
                partner, action, ANSWERS.get(random.nextInt(ANSWERS.size())), levels[random.nextInt(levels.length)]);
    }
}
