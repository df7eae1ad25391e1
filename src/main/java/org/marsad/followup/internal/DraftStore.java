package org.marsad.followup.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Change;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Entry;
import org.marsad.followup.Saving;
import org.marsad.followup.internal.EntryStore.Written;
import org.marsad.identity.Acting;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.web.ForbiddenException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reports being written, in PostgreSQL. */
@Repository
class DraftStore implements Drafts {
    private final JdbcClient jdbc;
    private final Beginning beginning;
    private final EntryStore entries;
    private final DraftReader reader;
    private final Saver saver;
    private final Clock clock;

    DraftStore(JdbcClient jdbc, Partners partners, Clock clock) {
        this.jdbc = jdbc;
        this.entries = new EntryStore(jdbc);
        this.reader = new DraftReader(jdbc, entries);
        this.beginning = new Beginning(jdbc, entries);
        this.saver = new Saver(code -> partners.resolve(code).map(Partner::code));
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(String cycle, PartnerCode partner) {
        return reader.findNewest(cycle, partner);
    }

    @Override
    @Transactional
    public Draft begin(String cycle, PartnerCode partner) {
        Optional<Draft> known = reader.findNewest(cycle, partner);
        if (known.isPresent()) {
            return known.get();
        }
        Cycle asked = beginning.cycle(cycle);
        if (asked.opens().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new UserError("followup.draft.notOpen");
        }
        beginning.begin(asked, partner, now());
        return reader.findNewest(cycle, partner).orElseThrow();
    }

    @Override
    public Optional<AcceptedReport> findPrevious(Draft draft) {
        return beginning.findPrevious(draft.cycle(), draft.partner());
    }

    @Override
    @Transactional
    public List<Saving> save(Draft draft, Collection<Change> changes, Acting by, Entry.Origin origin) {
        requireWriter(draft, changes, by);
        Draft current = reader.lock(draft);
        if (!current.state().isOpen()) {
            throw new UserError("followup.draft.closed");
        }
        Saver.Author author = new Saver.Author(account(by), origin, now());
        List<Saving> outcomes = saver.outcomes(current, changes, author);
        List<Written> written = new ArrayList<>();
        for (Saving outcome : outcomes) {
            if (outcome instanceof Saving.Saved(Entry entry)) {
                written.add(new Written(current.values(entry.action(), entry.question()), entry));
            }
        }
        entries.write(draft.id(), written);
        return outcomes;
    }

    @Override
    public List<Saving> preview(Draft draft, Collection<Change> changes, Acting by) {
        requireWriter(draft, changes, by);
        return saver.outcomes(draft, changes, new Saver.Author(account(by), Entry.Origin.FORM, now()));
    }

    @Override
    public List<Revision> history(String cycle, PartnerCode partner, @Nullable String action) {
        return entries.history(cycle, partner, action);
    }

    private static void requireWriter(Draft draft, Collection<Change> changes, Acting by) {
        if (by instanceof Person person
                && !changes.stream().allMatch(it -> person.mayWrite(draft.partner(), it.action()))) {
            throw new ForbiddenException("followup.draft.notYours");
        }
    }

    private static @Nullable Long account(Acting by) {
        return by instanceof Person person ? person.account().id() : null;
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return requireNonNull(clock.instant()).truncatedTo(ChronoUnit.MICROS);
    }
}
