package org.marsad.followup.internal;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceFiles;
import org.marsad.followup.ReportState;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks files up in what was filled in. */
@Repository
class EvidenceFileStore implements EvidenceFiles {
    private final JdbcClient jdbc;

    EvidenceFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> listUses(long document) {
        return jdbc.sql("""
                        select report.partner, report.state, entry.action,
                            entry.entered ->> (split_part(field.key, '.', 1) || '.access') as access
                        from followup.entry
                        join followup.report on report.id = entry.report
                        cross join jsonb_each_text(entry.entered) as field
                        where entry.question = 'Q8'
                        and field.key like '%.document'
                        and field.value = :document
                        order by report.id, entry.action, field.key
                        """)
                .param("document", Long.toString(document))
                .query((rs, _) -> new Use(
                        new PartnerCode(rs.getString("partner")),
                        ReportState.of(rs.getString("state")),
                        rs.getString("action"),
                        Evidence.Access.find(requireNonNullElse(rs.getString("access"), ""))
                                .orElse(Evidence.Access.SECRETARIAT)))
                .list();
    }
}
