package org.marsad.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Objective;
import org.marsad.plan.Plan;

/**
 * The whole computation: pure, exact, the same for the pages, the command line and the tests.
 *
 * <p>Silence is never progress. With N the partners expected for an action (those for whom it is applicable), n those
 * of them who said how far they are, and x = s · e the worth of an answer:
 *
 * <ul>
 *   <li>coverage c = n / N, respondents' mean m = Σx / n, headline L = Σx / N, upper bound U = (Σx + N − n) / N;
 *   <li>fewer than half answering is insufficient data, fewer than 70 % provisional;
 *   <li>change is measured on the panel B frozen before: partners with an answer then, without those for whom the
 *       action is not applicable now. Δc counts a partner silent now as zero and drives progress; Δp compares those
 *       who answered both times (P) and is for reading, except that only it can show a decline. Both need
 *       |P| ≥ N / 2;
 *   <li>objective and domain: the mean of their actions' L; plan: the mean of its domains' L. A member without a
 *       value leaves the mean and is named.
 * </ul>
 *
 * <p>A partner of the panel that is not even expected any more in the current file counts as silent: leaving a file
 * must not help either.
 *
 * <p>So deleting any answer of the current file (its row becomes {@link Status#NO_REPORT}) never raises a headline or
 * the plan's value and never makes a verdict progress. It never raises Δc, with one corner: deleting a <em>not
 * applicable</em> brings its partner back into the panel with a loss, and over a larger panel a Δc below zero may come
 * closer to zero (−0.450 over one partner, and a second that lost 0.175: −0.3125), never above it.
 *
 * <p>Source: the method of the platform, version 1. Worked example: answers worth 0.50, 0.50, 0.25, 0.75, 0 and 1.00
 * of ten expected partners give c = 60 %, m = 0.50, L = 0.30, U = 0.70.
 */
public final class Assessor {
    /** The version of the computation that editions name. A change of any rule is a new version. */
    public static final String METHOD = "1";

    private Assessor() {}

    /** The computation for the rows of one file; the partners expected for an action are the rows it has. */
    public static Assessment assess(
            Plan plan, Collection<Entry> current, @Nullable Map<String, Map<String, Score>> previous) {
        return assess(plan, scores(current), previous);
    }

    /**
     * The computation from scores by action, then partner, one for every expected partner, and nobody else.
     *
     * @param previous the scores as published before; null where there is nothing to compare with. Actions that the
     *     plan no longer has are left out
     */
    public static <P> Assessment assess(
            Plan plan, Map<String, Map<P, Score>> current, @Nullable Map<String, Map<P, Score>> previous) {
        requireKnown(plan, current.keySet());
        Map<String, ActionResult> actions = new LinkedHashMap<>();
        for (Action action : plan.listActions()) {
            Map<P, Score> now = current.getOrDefault(action.code(), Map.of());
            if (!now.isEmpty()) {
                Map<P, Score> before = previous == null ? null : previous.getOrDefault(action.code(), Map.of());
                actions.put(action.code(), ActionTally.count(action.code(), now, before));
            }
        }
        return group(plan, actions);
    }

    /** The scores of entries, by action, then partner, in their order: what a later edition takes as previous. */
    public static Map<String, Map<String, Score>> scores(Collection<Entry> entries) {
        Map<String, Map<String, Score>> scores = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Score twice = scores.computeIfAbsent(entry.action(), _ -> new LinkedHashMap<>())
                    .put(entry.partner(), Score.of(entry.status(), entry.evidence()));
            if (twice != null) {
                throw new IllegalArgumentException("twice: " + entry.partner() + ", action " + entry.action());
            }
        }
        return scores;
    }

    private static Assessment group(Plan plan, Map<String, ActionResult> actions) {
        Map<String, GroupResult> objectives = new LinkedHashMap<>();
        for (Objective objective : plan.listObjectives()) {
            put(objectives, objective.code(), objective.actions(), actions);
        }
        Map<String, GroupResult> domains = new LinkedHashMap<>();
        for (Domain domain : plan.domains()) {
            put(domains, domain.code(), domain.listActions(), actions);
        }
        List<String> codes = plan.domains().stream().map(Domain::code).toList();
        return new Assessment(actions, objectives, domains, GroupMean.of(plan.id(), codes, domains));
    }

    private static void put(
            Map<String, GroupResult> groups, String code, List<Action> members, Map<String, ActionResult> actions) {
        List<String> codes = members.stream().map(Action::code).toList();
        if (codes.stream().anyMatch(actions::containsKey)) {
            groups.put(code, GroupMean.of(code, codes, actions));
        }
    }

    private static void requireKnown(Plan plan, Set<String> codes) {
        Set<String> known = plan.listActions().stream().map(Action::code).collect(Collectors.toSet());
        if (!known.containsAll(codes)) {
            throw new IllegalArgumentException("not all in the plan: " + codes);
        }
    }
}
