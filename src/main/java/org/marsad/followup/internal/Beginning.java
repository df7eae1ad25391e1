package org.marsad.followup.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Cycle;
import org.marsad.followup.Entry;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.Reports.Content;
import org.marsad.followup.internal.EntryStore.Written;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins versions of reports, filled with what the partner said before. */
final class Beginning {
    private final JdbcClient jdbc;
    private final EntryStore entries;
    private final ReportReader accepted;

    Beginning(JdbcClient jdbc, EntryStore entries) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.accepted = new ReportReader(jdbc);
    }

    /** @throws UserError if there is no such cycle */
    Cycle cycle(String code) {
        return jdbc.sql("""
                        select code, title_fr, title_en, title_ar, from_day, to_day, opens, deadline, closed, questionnaire
                        from followup.cycle
                        where code = :code
                        """)
                .param("code", code)
                .query((rs, _) -> Rows.cycle(rs))
                .optional()
                .orElseThrow(() -> new UserError("followup.cycle.unknown", code));
    }

    Optional<AcceptedReport> findPrevious(Cycle cycle, PartnerCode partner) {
        return accepted.findNewestBefore(cycle, partner);
    }

    /** The first version, carried over from the last accepted report. Begun by two at once, it is begun once. */
    void begin(Cycle cycle, PartnerCode partner, Instant now) {
        Optional<Long> id = insert(cycle.code(), partner, 1);
        Optional<AcceptedReport> previous = findPrevious(cycle, partner);
        if (id.isPresent() && previous.isPresent()) {
            fill(id.get(), cycle, previous.get(), Entry.Origin.PREFILL, now);
        }
    }

    /** The next version, saying what the accepted one says, with its authors. */
    void amend(Cycle cycle, AcceptedReport report, Instant now) {
        long id = insert(cycle.code(), report.partner(), report.version() + 1)
                .orElseThrow(() -> new UserError("followup.step.meanwhile"));
        fill(id, cycle, report, Entry.Origin.FORM, now);
    }

    private void fill(long id, Cycle cycle, AcceptedReport from, Entry.Origin origin, Instant now) {
        Prefill prefill = new Prefill(Questionnaire.version(cycle.questionnaire()), origin, now);
        Map<String, Map<String, Entry>> form = entries.entries(id(from));
        Collection<Entry> filled = form.isEmpty() ? prefill.of(from) : prefill.of(form);
        List<Written> written =
                filled.stream().map(it -> new Written(Map.of(), it)).toList();
        entries.write(id, written);
    }

    private long id(AcceptedReport report) {
        return jdbc.sql("""
                        select id
                        from followup.report
                        where cycle = :cycle
                        and partner = :partner
                        and version = :version
                        """)
                .param("cycle", report.cycle())
                .param("partner", report.partner().value())
                .param("version", report.version())
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    private Optional<Long> insert(String cycle, PartnerCode partner, int version) {
        jdbc.sql("""
                        insert into followup.content (kind)
                        values (:kind)
                        on conflict do nothing
                        """)
                .param("kind", Content.REAL.name().toLowerCase(Locale.ROOT))
                .update();
        return jdbc.sql("""
                        insert into followup.report (cycle, partner, version, content, state)
                        select :cycle, :partner, :version, kind, 'draft'
                        from followup.content
                        on conflict do nothing
                        returning id
                        """)
                .param("cycle", cycle)
                .param("partner", partner.value())
                .param("version", version)
                .query((rs, _) -> rs.getLong("id"))
                .optional();
    }
}
