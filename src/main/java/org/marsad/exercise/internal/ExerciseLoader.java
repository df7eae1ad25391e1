package org.marsad.exercise.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.Editions;
import org.marsad.exercise.Exercise;
import org.marsad.exercise.Exercises;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.identity.Accounts;
import org.marsad.identity.Operator;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Verdicts;
import org.marsad.kernel.UserError;
import org.marsad.meetings.Fact;
import org.marsad.meetings.Meetings;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Plan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Loads the exercise round by round, each in one transaction with its edition. */
@Service
class ExerciseLoader implements Exercises {
    private static final Set<Integer> SIZES = Set.of(1, 10, 100);
    private static final String ACTOR = "exercise";

    /** Days after a deadline until which reports are reviewed and corrected; then the edition is frozen. */
    private static final int REVIEW_DAYS = 31;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Partners partners;
    private final Reports reports;
    private final Editions editions;
    private final Accounts accounts;
    private final OpenRound openRound;
    private final InventedLibrary library;
    private final Measurements measurements;
    private final Verdicts verdicts;
    private final Meetings meetings;

    ExerciseLoader(
            JdbcClient jdbc,
            TransactionOperations transaction,
            Partners partners,
            Reports reports,
            Editions editions,
            Accounts accounts,
            OpenRound openRound,
            InventedLibrary library,
            Measurements measurements,
            Verdicts verdicts,
            Meetings meetings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.partners = partners;
        this.reports = reports;
        this.editions = editions;
        this.accounts = accounts;
        this.openRound = openRound;
        this.library = library;
        this.measurements = measurements;
        this.verdicts = verdicts;
        this.meetings = meetings;
    }

    @Override
    public Optional<Exercise> find() {
        return jdbc.sql("""
                        select size, seed
                        from exercise.load
                        """)
                .query((rs, _) -> new Exercise(rs.getInt("size"), rs.getLong("seed")))
                .optional();
    }

    @Override
    public int load(Exercise exercise) {
        if (!SIZES.contains(exercise.size())) {
            throw new UserError("exercise.load.size", Integer.toString(exercise.size()));
        }
        transaction.executeWithoutResult(_ -> begin(exercise));
        Set<String> known = reports.listCycles().stream().map(Cycle::code).collect(Collectors.toSet());
        List<Round> missing = Round.list(exercise.size()).stream()
                .filter(it -> !known.contains(it.cycle().code()))
                .toList();
        Generator generator = generator(exercise);
        int written = 0;
        for (Round round : missing) {
            written += requireNonNull(transaction.execute(_ -> load(generator, round))) ? 1 : 0;
        }
        transaction.executeWithoutResult(_ -> {
            lock();
            openRound.load();
            meetings.addFacts(meetings(exercise), ACTOR);
            library.load();
        });
        measurements.publish();
        verdicts.judge();
        return written;
    }

    /** Claims the database: from here on it takes no real reports and no other exercise. */
    private void begin(Exercise exercise) {
        reports.store(List.of(), Reports.Content.EXERCISE);
        jdbc.sql("""
                        insert into exercise.load (size, seed)
                        values (:size, :seed)
                        on conflict do nothing
                        """)
                .param("size", exercise.size())
                .param("seed", exercise.seed())
                .update();
        Exercise held = find().orElseThrow();
        if (!held.equals(exercise)) {
            throw new UserError("exercise.load.other", Integer.toString(held.size()), Long.toString(held.seed()));
        }
        accounts.inviteQuietly(CastOfPeople.of(partners, lastDay()), Operator.PROGRAM);
    }

    /** One round; not if another program has written it meanwhile. */
    private boolean load(Generator generator, Round round) {
        lock();
        Cycle cycle = round.cycle();
        if (reports.findCycle(cycle.code()).isPresent()) {
            return false;
        }
        reports.open(cycle);
        reports.store(generator.reports(round), Reports.Content.EXERCISE);
        editions.freeze(
                new Editions.Order(new EditionId(cycle.code()), cycle.title(), cycle.code(), asOf(cycle)), ACTOR);
        reports.close(cycle.code(), asOf(cycle), ACTOR);
        return true;
    }

    /** One program loads at a time. */
    private void lock() {
        jdbc.sql("""
                        select size
                        from exercise.load
                        for update
                        """).query((rs, _) -> rs.getInt("size")).single();
    }

    private List<Fact> meetings(Exercise exercise) {
        return new ExerciseMeetings(Plan.cadiz(), partners.listStates(lastDay()), new Draws(exercise.seed())).list();
    }

    private Generator generator(Exercise exercise) {
        LocalDate day = lastDay();
        List<Partner> expected = partners.listExpected(day);
        List<Partner> observers = partners.listStates(day).stream()
                .filter(it -> !expected.contains(it))
                .toList();
        return new Generator(exercise.seed(), Plan.cadiz(), expected, observers);
    }

    private static LocalDate lastDay() {
        return asOf(Round.list(1).getLast().cycle());
    }

    private static LocalDate asOf(Cycle cycle) {
        return cycle.deadline().plusDays(REVIEW_DAYS);
    }
}
