package org.marsad.followup.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Cycle;
import org.marsad.followup.NewCycle;
import org.marsad.followup.Reports;
import org.marsad.journal.Journal;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Cycles and accepted reports in PostgreSQL. */
@Repository
class ReportStore implements Reports {
    private final JdbcClient jdbc;
    private final Journal journal;
    private final ReportReader reader;
    private final ReportWriter writer;
    private final CycleCalendar calendar;

    ReportStore(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.reader = new ReportReader(jdbc);
        this.writer = new ReportWriter(jdbc);
        this.calendar = new CycleCalendar(jdbc);
    }

    @Override
    public List<Cycle> listCycles() {
        return jdbc.sql("""
                        select code, title_fr, title_en, title_ar, from_day, to_day, opens, deadline, closed, questionnaire
                        from followup.cycle
                        order by from_day, to_day, code
                        """).query((rs, _) -> Rows.cycle(rs)).list();
    }

    @Override
    public Optional<Cycle> findCycle(String code) {
        return jdbc.sql("""
                        select code, title_fr, title_en, title_ar, from_day, to_day, opens, deadline, closed, questionnaire
                        from followup.cycle
                        where code = :code
                        """)
                .param("code", code)
                .query((rs, _) -> Rows.cycle(rs))
                .optional();
    }

    @Override
    public void open(Cycle cycle) {
        if (!calendar.insert(cycle)) {
            throw new UserError("followup.cycle.taken", cycle.code());
        }
    }

    @Override
    @Transactional
    public Cycle open(NewCycle wanted, String actor) {
        wanted.mistakes().values().stream().findFirst().ifPresent(it -> {
            throw new UserError(it);
        });
        Cycle cycle = wanted.cycle();
        if (!calendar.insert(cycle)) {
            throw new UserError("followup.cycle.taken", cycle.code());
        }
        journal.record(actor, "cycle.open", cycle.code(), cycle.opens() + " to " + cycle.deadline());
        return cycle;
    }

    @Override
    @Transactional
    public void close(String code, LocalDate day, String actor) {
        Cycle cycle = findCycle(code).orElseThrow(() -> new UserError("followup.cycle.none", code));
        if (!day.isAfter(cycle.deadline())) {
            throw new UserError(
                    "followup.cycle.closesBeforeDeadline", cycle.deadline().toString());
        }
        if (!calendar.close(code, day)) {
            throw new UserError("followup.cycle.closed", code);
        }
        journal.record(actor, "cycle.close", code, day.toString());
    }

    @Override
    public Content content() {
        return jdbc.sql("""
                        select kind
                        from followup.content
                        """)
                .query((rs, _) -> Content.valueOf(rs.getString("kind").toUpperCase(Locale.ROOT)))
                .optional()
                .orElse(Content.NONE);
    }

    @Override
    @Transactional
    public void store(Collection<AcceptedReport> reports, Content content) {
        claim(content);
        if (!reports.isEmpty()) {
            writer.write(List.copyOf(reports), kind(content));
            record(reports, kind(content));
        }
    }

    @Override
    public List<AcceptedReport> listAccepted(String cycle) {
        return reader.listNewest(cycle);
    }

    @Override
    public Optional<AcceptedReport> find(String cycle, PartnerCode partner, int version) {
        return reader.find(cycle, partner, version);
    }

    /** Last, since the journal lets one transaction write at a time. */
    private void record(Collection<AcceptedReport> reports, String kind) {
        Map<String, Long> counts = reports.stream()
                .collect(Collectors.groupingBy(AcceptedReport::cycle, TreeMap::new, Collectors.counting()));
        counts.forEach((cycle, count) ->
                journal.record(Journal.PROGRAM, "followup.accept", cycle, count + " reports, " + kind));
    }

    /** Whoever inserts the row first decides; another transaction waits here until that one has ended. */
    private void claim(Content content) {
        if (content == Content.NONE) {
            throw new IllegalArgumentException("reports are real or an exercise");
        }
        jdbc.sql("""
                        insert into followup.content (kind)
                        values (:kind)
                        on conflict do nothing
                        """).param("kind", kind(content)).update();
        if (content() != content) {
            throw new UserError(
                    content == Content.REAL ? "followup.content.holds-exercise" : "followup.content.holds-real");
        }
    }

    private static String kind(Content content) {
        return content.name().toLowerCase(Locale.ROOT);
    }
}
