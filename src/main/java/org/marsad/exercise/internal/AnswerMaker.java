package org.marsad.exercise.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.marsad.exercise.internal.Actor.Part;
import org.marsad.followup.Answer;
import org.marsad.followup.Evidence;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Status;

/** What one partner answers about one action in one round. */
final class AnswerMaker {
    private static final String SEARCH_AT_SEA = "17";
    private static final double[] STRENGTHS = {0.45, -0.15, -0.35, 0.25, -0.2};
    private static final NotApplicableReason[] REASONS = {
        NotApplicableReason.NO_COMPETENCE, NotApplicableReason.NO_POPULATION, NotApplicableReason.OPT_OUT
    };

    private final Draws draws;

    AnswerMaker(Draws draws) {
        this.draws = draws;
    }

    /** The answer; empty where the partner leaves the action out. */
    Optional<Answer> make(Actor actor, Scene scene, Round round, LocalDate submitted) {
        String action = scene.action().code();
        Habit habit = Habit.of(draws.of("habit", actor.code(), action));
        RandomGenerator passing = draws.of("answer", actor.code(), action, round.age());
        NotApplicableReason reason = reason(actor, scene, habit);
        if (reason != null) {
            return Optional.of(notApplicable(actor, action, reason));
        }
        boolean complete = actor.part() == Part.COMPLETE;
        if (!complete && habit.openness() > scene.answering()) {
            return passing.nextDouble() < 0.5 ? Optional.empty() : Optional.of(unknown(actor, action, passing));
        }
        if (!complete && passing.nextDouble() < 0.015) {
            return Optional.of(unknown(actor, action, passing));
        }
        Status status = status(actor, scene, round, habit);
        List<Evidence> evidence = new EvidenceMaker(actor, passing, submitted).make(status, habit);
        return Optional.of(answer(actor, action, status, evidence, passing));
    }

    private static @Nullable NotApplicableReason reason(Actor actor, Scene scene, Habit habit) {
        int position = scene.action().position();
        if (!actor.hasCoast() && scene.action().code().equals(SEARCH_AT_SEA)) {
            return NotApplicableReason.NO_COAST;
        }
        boolean narrow = actor.part() == Part.NARROW && (position % 5 == 1 || position % 5 == 3);
        boolean seldom = actor.part() != Part.COMPLETE && habit.concern() < 0.03;
        return narrow || seldom ? REASONS[position % REASONS.length] : null;
    }

    private static Status status(Actor actor, Scene scene, Round round, Habit habit) {
        int last = level(actor, scene, habit);
        int step = scene.trend().step(habit.turn());
        if (round.age() == 0) {
            return step < 0 && last < 2 ? Status.REVERSED : scale(last);
        }
        int before = clamp(last - step);
        double past = round.rounds() <= 2 ? 0 : 1.6 * (round.age() - 1) / (round.rounds() - 2);
        return scale(clamp(before - (int) (past + habit.luck() * 0.99)));
    }

    /** Each region is ahead in other domains; over all domains the regions are alike. */
    private static int level(Actor actor, Scene scene, Habit habit) {
        int region = actor.region() == null ? 0 : actor.region().ordinal();
        double strength = STRENGTHS[(scene.domain() + 2 * region) % STRENGTHS.length];
        double level = 2.5 + actor.level() + strength + scene.ease() + (habit.luck() - 0.5) * 1.8;
        return clamp((int) Math.floor(level + 0.5));
    }

    private static int clamp(int level) {
        return Math.clamp(level, 0, 4);
    }

    private static Status scale(int level) {
        return Status.find(Integer.toString(level)).orElseThrow();
    }

    private static Answer notApplicable(Actor actor, String action, NotApplicableReason reason) {
        String text = Phrases.in(actor.language()).reason(action, reason);
        return new Answer(action, Status.NOT_APPLICABLE, reason, text, actor.language(), List.of());
    }

    private static Answer unknown(Actor actor, String action, RandomGenerator passing) {
        int variant = passing.nextInt(4);
        if (variant > 1) {
            return new Answer(action, Status.UNKNOWN, null, null, null, List.of());
        }
        String text = Phrases.in(actor.language()).answer(action, Status.UNKNOWN, variant);
        return new Answer(action, Status.UNKNOWN, null, text, actor.language(), List.of());
    }

    private static Answer answer(
            Actor actor, String action, Status status, List<Evidence> evidence, RandomGenerator passing) {
        boolean wordless = passing.nextDouble() < 0.1 && status != Status.REVERSED;
        if (wordless) {
            return new Answer(action, status, null, null, null, evidence);
        }
        String text = Phrases.in(actor.language()).answer(action, status, passing.nextInt(2));
        return new Answer(action, status, null, text, actor.language(), evidence);
    }
}
