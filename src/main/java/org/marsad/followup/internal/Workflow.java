package org.marsad.followup.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Draft;
import org.marsad.followup.ReportMoved;
import org.marsad.followup.ReportState;
import org.marsad.followup.internal.ReviewStore.Said;
import org.marsad.identity.Person;
import org.marsad.journal.Journal;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moves reports from state to state: each move locks the report's row first, and leaves a step, a line in the journal
 * and an event.
 */
final class Workflow {
    private final JdbcClient jdbc;
    private final DraftReader drafts;
    private final ReviewStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Workflow(JdbcClient jdbc, ReviewStore store, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = new DraftReader(jdbc, new EntryStore(jdbc));
        this.store = store;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    Draft newest(String cycle, PartnerCode partner, Set<ReportState> states) {
        Draft found = drafts.findNewest(cycle, partner).orElseThrow(() -> new UserError("followup.step.meanwhile"));
        return locked(found, states);
    }

    Draft locked(Draft draft, Set<ReportState> states) {
        Draft current = drafts.lock(draft);
        if (!states.contains(current.state())) {
            throw new UserError("followup.step.meanwhile");
        }
        return current;
    }

    /** @return the step's number */
    long move(Draft draft, ReportState to, @Nullable String why, Person by) {
        Long account = by.account().id();
        if (to != draft.state()) {
            jdbc.sql("""
                            update followup.report
                            set state = :state
                            where id = :id
                            """).param("state", to.code()).param("id", draft.id()).update();
        }
        String reason = why == null || why.isBlank() ? null : why.strip();
        long step = store.insertStep(draft.id(), to, new Said(account, reason, now()));
        journal.record(by.actor(), "followup." + to.code(), subject(draft), "version " + draft.version());
        events.publishEvent(new ReportMoved(draft.cycle().code(), draft.partner(), draft.version(), to, account));
        return step;
    }

    /**
     * All reports of a cycle in one of some states, or only these versions of them.
     *
     * @return how many moved
     */
    int moveAll(
            String cycle,
            @Nullable Map<PartnerCode, Integer> versions,
            Set<ReportState> from,
            ReportState to,
            @Nullable Long account) {
        List<PartnerCode> partners = versions == null ? List.of() : List.copyOf(versions.keySet());
        return jdbc.sql("""
                        with moved as (
                            update followup.report
                            set state = :to
                            where cycle = :cycle
                            and state = any(:from)
                            and (:all or (partner, version) in (
                                select partner, version
                                from unnest(:partners, cast(:versions as integer[])) as row (partner, version)))
                            returning id
                        )
                        insert into followup.step (report, state, account, at)
                        select id, :to, cast(:account as bigint), :at
                        from moved
                        """)
                .param("to", to.code())
                .param("cycle", cycle)
                .param("from", from.stream().map(ReportState::code).toArray(String[]::new))
                .param("all", versions == null)
                .param("partners", partners.stream().map(PartnerCode::value).toArray(String[]::new))
                .param(
                        "versions",
                        partners.stream()
                                .map(it -> versions == null ? null : String.valueOf(versions.get(it)))
                                .toArray(String[]::new))
                .param("account", account)
                .param("at", OffsetDateTime.ofInstant(now(), ZoneOffset.UTC))
                .update();
    }

    /** The version before makes room for this one. */
    void retire(Draft draft) {
        jdbc.sql("""
                        update followup.report
                        set state = 'amended'
                        where cycle = :cycle
                        and partner = :partner
                        and version < :version
                        and state in ('accepted', 'noted', 'published')
                        """)
                .param("cycle", draft.cycle().code())
                .param("partner", draft.partner().value())
                .param("version", draft.version())
                .update();
    }

    static String subject(Draft draft) {
        return draft.cycle().code() + " " + draft.partner();
    }

    /** To the microsecond, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
