package org.marsad.practices.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.journal.Journal;
import org.marsad.kernel.PartnerCode;
import org.marsad.practices.Practice;
import org.marsad.practices.Step;
import org.marsad.web.ForbiddenException;
import org.springframework.stereotype.Component;

/** Keeps what happens: on the practice for everybody, and in the journal. */
@Component
class History {
    private final StepStore steps;
    private final Journal journal;
    private final Clock clock;

    History(StepStore steps, Journal journal, Clock clock) {
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A step, taken under this mandate. */
    void add(Practice practice, Step.Kind kind, Mandate as, String why, Person by) {
        Step step = new Step(practice.version(), kind, as.role(), as.partner(), why, now());
        steps.insert(practice.id(), step, by.account().id());
        note(by, kind.name().toLowerCase(Locale.ROOT), practice.id(), "version " + practice.version());
    }

    /** A line of the journal. */
    void note(Person by, String what, long practice, String detail) {
        journal.record(by.actor(), "practices." + what, Long.toString(practice), detail);
    }

    /** The mandate under which somebody acts for the country that shares. */
    static Mandate own(Person by, PartnerCode partner) {
        return by.mandates().stream()
                .filter(it -> it.is(Role.FOCAL_POINT, partner) || it.is(Role.CONTRIBUTOR, partner))
                .findFirst()
                .orElseThrow(() -> new ForbiddenException("practices.refused.notYours"));
    }
}
