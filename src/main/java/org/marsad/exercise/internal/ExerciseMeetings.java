package org.marsad.exercise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Employers;
import org.marsad.meetings.Fact;
import org.marsad.meetings.Fact.Recommended;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.People;
import org.marsad.meetings.Recommendation;
import org.marsad.partners.Partner;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/** Fictitious meetings of 2023 to 2026, which their titles say: two to four of each domain a year. */
final class ExerciseMeetings {
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2026;
    private static final int AUTUMN = 10;
    private static final List<MeetingKind> KINDS =
            List.of(MeetingKind.TECHNICAL, MeetingKind.TRAINING, MeetingKind.PREPARATORY);

    private final Plan plan;
    private final List<Partner> states;
    private final Draws draws;

    ExerciseMeetings(Plan plan, List<Partner> states, Draws draws) {
        this.plan = plan;
        this.states = states;
        this.draws = draws;
    }

    List<Fact> list() {
        RandomGenerator random = draws.of("meetings");
        List<Fact> all = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Domain domain : plan.domains()) {
                int count = 1 + random.nextInt(3);
                for (int i = 1; i <= count; i++) {
                    all.add(meeting(year, domain, i, random));
                }
            }
        }
        return all;
    }

    private Fact meeting(int year, Domain domain, int number, RandomGenerator random) {
        LocalDate first = LocalDate.of(year, 1 + random.nextInt(AUTUMN), 1 + random.nextInt(28));
        Partner host = states.get(random.nextInt(states.size()));
        int women = 8 + random.nextInt(30);
        int men = 12 + random.nextInt(30);
        Details details = new Details(
                "Exercice : réunion fictive " + number + " du domaine " + domain.code() + ", " + year,
                "fr",
                KINDS.get(random.nextInt(KINDS.size())),
                first,
                first.plusDays(random.nextInt(2)),
                "",
                host.code(),
                random.nextBoolean(),
                List.of(),
                List.of(domain.listActions()
                        .get(random.nextInt(domain.listActions().size()))
                        .id()),
                List.of(host.code()),
                Employers.values()[random.nextInt(Employers.values().length)],
                new Attendance.Listed(present(random)),
                new People(women + men + random.nextInt(2) * 10, women, men),
                "",
                "Réunion fictive d’un exercice : elle n’a jamais eu lieu.");
        return new Fact(
                "exercise-" + year + "-" + domain.code() + "-" + number, null, details, recommended(first, random));
    }

    private List<PartnerCode> present(RandomGenerator random) {
        List<PartnerCode> some = new ArrayList<>(states.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .map(Partner::code)
                .toList());
        if (some.isEmpty()) {
            some.add(states.getFirst().code());
        }
        return some;
    }

    private List<Recommended> recommended(LocalDate made, RandomGenerator random) {
        List<Recommended> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            PartnerCode owner = random.nextBoolean()
                    ? states.get(random.nextInt(states.size())).code()
                    : null;
            LocalDate due = made.plusMonths(6 + random.nextInt(6));
            var words = new Recommendation.Words("Exercice : recommandation fictive " + i, "fr", owner, due);
            all.add(new Recommended(words, closing(due.minusMonths(1 + random.nextInt(3)), random)));
        }
        return all;
    }

    /** Of what would be done after the exercise was made, nothing. */
    private static Recommendation.@Nullable Closing closing(LocalDate day, RandomGenerator random) {
        boolean done = random.nextInt(5) < 3 && day.getYear() < LAST_YEAR;
        return done ? new Recommendation.Closing(day, "Exercice : fait, de façon fictive.", "fr", "") : null;
    }
}
