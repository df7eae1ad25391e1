package org.marsad.exercise.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import org.marsad.exercise.internal.Actor.Part;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;

/**
 * Makes the reports of the exercise: the same for the same seed, unmistakably fictitious, and so varied that every
 * state of a page is seen. Pure: no clock, no database.
 */
final class Generator {
    private static final int FORGOTTEN = 7;

    private final Draws draws;
    private final Cast cast;
    private final List<Scene> scenes;
    private final AnswerMaker maker;

    /**
     * @param expected the partners expected to report
     * @param observers those who may
     */
    Generator(long seed, Plan plan, Collection<Partner> expected, Collection<Partner> observers) {
        this.draws = new Draws(seed);
        this.cast = new Cast(expected, observers, draws);
        this.scenes = Scene.list(plan, draws);
        this.maker = new AnswerMaker(draws);
    }

    /** The reports of one round, by partner, then version. */
    List<AcceptedReport> reports(Round round) {
        List<AcceptedReport> reports = new ArrayList<>();
        for (Actor actor : cast.reporting(round)) {
            AcceptedReport report = report(actor, round);
            if (actor.part() == Part.AMENDING) {
                reports.add(withGaps(report));
                reports.add(amended(report, round));
            } else {
                reports.add(report);
            }
        }
        return reports;
    }

    private AcceptedReport report(Actor actor, Round round) {
        RandomGenerator random = draws.of("report", actor.code(), round.age());
        LocalDate day = round.cycle().deadline().minusDays(random.nextInt(round.openDays()));
        Instant submitted = day.atTime(8, 0).plusMinutes(random.nextInt(600)).toInstant(ZoneOffset.UTC);
        Instant accepted = submitted
                .atOffset(ZoneOffset.UTC)
                .plusDays(random.nextInt(2, 20))
                .toInstant();
        List<Answer> answers = new ArrayList<>();
        for (Scene scene : scenes) {
            maker.make(actor, scene, round, day).ifPresent(answers::add);
        }
        return new AcceptedReport(round.cycle().code(), actor.code(), 1, null, submitted, accepted, answers);
    }

    /** The first version of a report that is corrected later: a few answers were forgotten. */
    private static AcceptedReport withGaps(AcceptedReport report) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < report.answers().size(); i++) {
            if (i % FORGOTTEN != 2) {
                answers.add(report.answers().get(i));
            }
        }
        return new AcceptedReport(
                report.cycle(), report.partner(), 1, null, report.submittedAt(), report.acceptedAt(), answers);
    }

    private static AcceptedReport amended(AcceptedReport report, Round round) {
        LocalDate day = round.cycle().deadline().plusDays(21);
        return new AcceptedReport(
                report.cycle(),
                report.partner(),
                2,
                null,
                day.atTime(9, 30).toInstant(ZoneOffset.UTC),
                day.plusDays(5).atTime(15, 0).toInstant(ZoneOffset.UTC),
                report.answers());
    }
}
