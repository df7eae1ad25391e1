package org.marsad.followup.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.followup.Overview;
import org.marsad.followup.Overview.Row;
import org.marsad.followup.Overview.Version;
import org.marsad.followup.ReminderAsked;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reports;
import org.marsad.followup.Standing;
import org.marsad.followup.Standings;
import org.marsad.followup.internal.StandingStore.Head;
import org.marsad.identity.Person;
import org.marsad.journal.Journal;
import org.marsad.kernel.Brief;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together who is where, from five statements and the partners, which are in memory. */
@Service
class StandingBoard implements Standings {
    private static final int KEPT = 16;

    private final Reports reports;
    private final Partners partners;
    private final StandingStore heads;
    private final CellStore cells;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The overviews asked for lately. Emptied when it grows, since few cycles are looked at. */
    private final Map<String, Brief<Overview>> recent = new ConcurrentHashMap<>();

    StandingBoard(
            Reports reports,
            Partners partners,
            StandingStore heads,
            CellStore cells,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.partners = partners;
        this.heads = heads;
        this.cells = cells;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Overview recent(String cycle) {
        Brief<Overview> known = recent.get(cycle);
        if (known != null) {
            return known.get(() -> overview(cycle, clock.instant()));
        }
        Brief<Overview> made = new Brief<>();
        Overview overview = made.get(() -> overview(cycle, clock.instant()));
        if (recent.size() >= KEPT) {
            recent.clear();
        }
        recent.put(cycle, made);
        return overview;
    }

    @Override
    public Overview overview(String code, Instant now) {
        Cycle cycle = reports.findCycle(code).orElseThrow(() -> new NotFoundException("cycle " + code));
        Map<String, Head> known = heads.heads(code);
        CellBoard board = cells(known.values(), cycle, now);
        Set<PartnerCode> expected =
                partners.listExpected(cycle.to()).stream().map(Partner::code).collect(Collectors.toSet());
        List<Row> rows = partners.listStates(cycle.to()).stream()
                .map(it -> row(
                        it,
                        expected.contains(it.code()),
                        known.getOrDefault(it.code().value(), Head.NOTHING),
                        board,
                        new When(cycle, now)))
                .toList();
        return new Overview(cycle, now, rows);
    }

    private record When(Cycle cycle, Instant now) {}

    private static Row row(Partner partner, boolean expected, Head head, CellBoard board, When when) {
        Version report = head.report();
        var facts = new Standing.Facts(
                expected, report == null ? null : report.state(), head.accepted(), head.declines(), head.silenced());
        return new Row(partner, expected, Standing.of(facts, when.cycle(), when.now()), report, board.cells(report));
    }

    private CellBoard cells(Collection<Head> known, Cycle cycle, Instant now) {
        List<Long> open = new ArrayList<>();
        List<Long> sealed = new ArrayList<>();
        for (Head head : known) {
            Version report = head.report();
            if (report != null) {
                (report.state().isSealed() ? sealed : open).add(report.id());
            }
        }
        return new CellBoard(
                open.isEmpty() ? Map.of() : cells.written(open),
                sealed.isEmpty() ? Map.of() : cells.accepted(sealed, weighedOn(cycle, now)),
                open.isEmpty() ? new CellStore.Said() : cells.said(open));
    }

    /** Proofs are weighed today while the cycle lasts, and as at its deadline for ever after. */
    private static LocalDate weighedOn(Cycle cycle, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return today.isBefore(cycle.deadline()) ? today : cycle.deadline();
    }

    @Override
    @Transactional
    public List<PartnerCode> remind(String code, Collection<PartnerCode> of, Person by) {
        if (!by.mayReview()) {
            throw new ForbiddenException();
        }
        Overview overview = overview(code, clock.instant());
        List<Partner> awaited = overview.rows().stream()
                .filter(it -> of.contains(it.partner().code()) && isAwaited(it))
                .map(Row::partner)
                .toList();
        List<PartnerCode> codes = awaited.stream().map(Partner::code).toList();
        events.publishEvent(new ReminderAsked(code, codes));
        return codes;
    }

    private static boolean isAwaited(Row row) {
        Version report = row.report();
        return row.standing().isAwaited() || report != null && report.state() == ReportState.RETURNED;
    }

    @Override
    @Transactional
    public int silence(String cycle, Collection<PartnerCode> of, boolean silent, @Nullable String why, Person by) {
        if (!by.mayReview()) {
            throw new ForbiddenException();
        }
        if (reports.findCycle(cycle).isEmpty()) {
            throw new NotFoundException("cycle " + cycle);
        }
        List<String> said = heads.silence(
                cycle, new StandingStore.Silence(of, silent, why, by.account().id()), clock.instant());
        if (!said.isEmpty()) {
            journal.record(by.actor(), silent ? "cycle.silence" : "cycle.unsilence", cycle, String.join(" ", said));
        }
        recent.remove(cycle);
        return said.size();
    }
}
