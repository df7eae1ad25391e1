package org.marsad.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.marsad.followup.Draft;
import org.marsad.followup.ReportState;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a version of a report with all that stands in it, in two statements. */
final class DraftReader {
    private static final String HEAD = """
            select report.id, report.partner, report.version, report.state,
                code, title_fr, title_en, title_ar, from_day, to_day, opens, deadline, closed, questionnaire
            from followup.report
            join followup.cycle on cycle.code = report.cycle
            """;

    private final JdbcClient jdbc;
    private final EntryStore entries;

    DraftReader(JdbcClient jdbc, EntryStore entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    Optional<Draft> findNewest(String cycle, PartnerCode partner) {
        return jdbc.sql(HEAD + """
                        where report.cycle = :cycle
                        and report.partner = :partner
                        order by report.version desc
                        limit 1
                        """)
                .param("cycle", cycle)
                .param("partner", partner.value())
                .query((rs, _) -> head(rs))
                .optional()
                .map(this::withEntries);
    }

    /** The draft as it stands now, its row locked until the transaction ends: one writer a report at a time. */
    Draft lock(Draft draft) {
        Draft head = jdbc.sql(HEAD + """
                        where report.id = :id
                        for update of report
                        """)
                .param("id", draft.id())
                .query((rs, _) -> head(rs))
                .single();
        return withEntries(head);
    }

    private static Draft head(ResultSet rs) throws SQLException {
        return new Draft(
                rs.getLong("id"),
                Rows.cycle(rs),
                new PartnerCode(rs.getString("partner")),
                rs.getInt("version"),
                ReportState.of(rs.getString("state")),
                Map.of());
    }

    private Draft withEntries(Draft head) {
        return new Draft(
                head.id(), head.cycle(), head.partner(), head.version(), head.state(), entries.entries(head.id()));
    }
}
