package org.marsad.exercise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marsad.identity.Accounts;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.practices.Outcome;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.PracticeReviews;
import org.marsad.practices.Reuse;
import org.marsad.practices.Reuses;
import org.springframework.stereotype.Component;

/** The practices of every exercise: one in each state, written and decided on by the services that people use. */
@Component
class InventedLibrary {
    private static final PartnerCode USER = new PartnerCode("ESP");

    private final PracticeDrafts drafts;
    private final PracticeReviews reviews;
    private final Reuses reuses;
    private final Accounts accounts;
    private final Clock clock;

    InventedLibrary(PracticeDrafts drafts, PracticeReviews reviews, Reuses reuses, Accounts accounts, Clock clock) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.reuses = reuses;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Shares them; nothing if they are there. */
    void load() {
        List<InventedPractice> all = InventedPractice.list();
        if (!drafts.list(all.getFirst().partner()).isEmpty()) {
            return;
        }
        List<Person> people = accounts.listPeople();
        Optional<Person> officer =
                people.stream().filter(it -> it.has(Role.SECRETARIAT_OFFICER)).findFirst();
        officer.ifPresent(it -> all.forEach(practice ->
                focalPoint(people, practice.partner()).ifPresent(writer -> play(practice, writer, it, people))));
    }

    private void play(InventedPractice invented, Person writer, Person officer, List<Person> people) {
        Practice practice = done(drafts.begin(invented.partner(), invented.sheet(), writer));
        if (invented.part() == InventedPractice.Part.DRAFT) {
            return;
        }
        practice = done(drafts.submit(practice.id(), Seen.of(practice), writer));
        switch (invented.part()) {
            case DRAFT, SUBMITTED -> {}
            case RETURNED -> reviews.giveBack(practice.id(), Seen.of(practice), invented.why(), officer);
            case ACCEPTED -> accept(practice, officer);
            case CORRECTED -> {
                Practice accepted = accept(practice, officer);
                drafts.correct(accepted.id(), Seen.of(accepted), writer);
            }
            case WITHDRAWN -> {
                Practice accepted = accept(practice, officer);
                drafts.withdraw(accepted.id(), Seen.of(accepted), invented.why(), writer);
            }
            case REUSED -> {
                Practice accepted = accept(practice, officer);
                focalPoint(people, USER).ifPresent(it -> reuse(accepted, invented, it, officer));
            }
        }
    }

    private Practice accept(Practice practice, Person officer) {
        return done(reviews.accept(practice.id(), Seen.of(practice), officer));
    }

    /** Used last year and this year; a second person confirmed the first only. */
    private void reuse(Practice practice, InventedPractice invented, Person focalPoint, Person officer) {
        int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        String language = invented.sheet().language();
        for (int used : List.of(year - 1, year)) {
            var told = new Reuse.Told(used, invented.taken(), "", language, null);
            reuses.record(practice.id(), USER, told, focalPoint);
        }
        reuses.confirm(reuses.list(practice.id()).getFirst().id(), officer);
    }

    private static Optional<Person> focalPoint(List<Person> people, PartnerCode partner) {
        return people.stream().filter(it -> it.isFocalPointOf(partner)).findFirst();
    }

    private static Practice done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var practice)) {
            return practice;
        }
        throw new IllegalStateException("the exercise can’t do what people can: " + outcome);
    }
}
