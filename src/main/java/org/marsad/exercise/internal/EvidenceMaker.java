package org.marsad.exercise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Status;

/**
 * The proofs of one answer: mostly as strong as its status needs, sometimes stronger, sometimes too weak or too old.
 *
 * @param actor whose answer
 * @param passing the chance of this answer
 * @param submitted when it is reported
 */
record EvidenceMaker(Actor actor, RandomGenerator passing, LocalDate submitted) {
    List<Evidence> make(Status status, Habit habit) {
        EvidenceLevel level = level(status, habit.proof());
        if (level == EvidenceLevel.E0) {
            return List.of();
        }
        int months = habit.age() < 0.07 ? passing.nextInt(39, 55) : passing.nextInt(1, 27);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(document(level, submitted.minusMonths(months)));
        if (level.compareTo(EvidenceLevel.E1) > 0 && passing.nextDouble() < 0.25) {
            evidence.add(document(EvidenceLevel.E1, submitted.minusMonths(months + 1L)));
        }
        return evidence;
    }

    private static EvidenceLevel level(Status status, double place) {
        if (status == Status.NOT_STARTED) {
            return EvidenceLevel.E0;
        }
        EvidenceLevel needed = status.proof();
        if (status == Status.REVERSED) {
            return needed;
        }
        if (place < 0.04) {
            return needed.lower().lower();
        }
        if (place < 0.15) {
            return needed.lower();
        }
        boolean stronger = place >= 0.8 && needed != EvidenceLevel.E3;
        return stronger ? EvidenceLevel.values()[needed.ordinal() + 1] : needed;
    }

    private Evidence document(EvidenceLevel level, LocalDate dated) {
        int number = passing.nextInt(1, 1000);
        String title = Phrases.in(actor.language()).document(level, number);
        if (level.compareTo(EvidenceLevel.E1) > 0) {
            String url = "https://exercise.invalid/" + actor.code() + "/" + number;
            return new Evidence(level, title, url, dated, actor.language());
        }
        Evidence.Access access = number % 2 == 0 ? Evidence.Access.PARTNERS : Evidence.Access.SECRETARIAT;
        return new Evidence(level, title, null, dated, actor.language(), access);
    }
}
