package org.marsad.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Overview.Version;
import org.marsad.followup.ReportState;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reports a cycle has, and of whom there will be none. */
@Repository
class StandingStore {
    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a partner has in a cycle.
     *
     * @param report the newest version; null where none was begun
     * @param accepted whether a version was accepted and not taken back
     * @param declines whether the partner declined
     * @param silenced whether the Secretariat said that no report will come
     */
    record Head(@Nullable Version report, boolean accepted, boolean declines, boolean silenced) {
        static final Head NOTHING = new Head(null, false, false, false);
    }

    Map<String, Head> heads(String cycle) {
        Map<String, Head> heads = new HashMap<>();
        jdbc.sql("""
                        select partner, id, version, state, since, returns, accepted, declines, silent
                        from (
                            select distinct on (partner) partner, id, version, state,
                                (select max(at) from followup.step where step.report = report.id) as since,
                                (select count(*) from followup.step
                                    where step.report = report.id and step.state = 'returned') as returns,
                                bool_or(followup.is_sealed(state) and state <> 'withdrawn')
                                    over (partition by partner) as accepted
                            from followup.report
                            where cycle = :cycle
                            order by partner, version desc) as newest
                        full join (
                            select distinct on (partner) partner, declines
                            from followup.declining
                            where cycle = :cycle
                            order by partner, id desc) as said using (partner)
                        full join (
                            select distinct on (partner) partner, silent
                            from followup.silence
                            where cycle = :cycle
                            order by partner, id desc) as silenced using (partner)
                        order by partner
                        """).param("cycle", cycle).query(rs -> {
            heads.put(rs.getString("partner"), head(rs));
        });
        return heads;
    }

    private static Head head(ResultSet rs) throws SQLException {
        return new Head(
                rs.getString("state") == null ? null : version(rs),
                rs.getBoolean("accepted"),
                rs.getBoolean("declines"),
                rs.getBoolean("silent"));
    }

    private static Version version(ResultSet rs) throws SQLException {
        OffsetDateTime since = rs.getObject("since", OffsetDateTime.class);
        return new Version(
                rs.getLong("id"),
                rs.getInt("version"),
                ReportState.of(rs.getString("state")),
                since == null ? null : since.toInstant(),
                rs.getInt("returns"));
    }

    /** Says of partners that no report will come, or that one may; those of which it was said last are left out. */
    List<String> silence(String cycle, Silence silence, Instant at) {
        return jdbc.sql("""
                        insert into followup.silence (cycle, partner, silent, why, account, at)
                        select :cycle, partner, :silent, cast(:why as text), :account, :at
                        from unnest(:partners) as row (partner)
                        where :silent <> coalesce((
                            select silent
                            from followup.silence
                            where silence.cycle = :cycle
                            and silence.partner = row.partner
                            order by id desc
                            limit 1), false)
                        returning partner
                        """)
                .param("cycle", cycle)
                .param("silent", silence.silent())
                .param("why", silence.why())
                .param("account", silence.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "partners",
                        silence.partners().stream()
                                .map(PartnerCode::value)
                                .distinct()
                                .toArray(String[]::new))
                .query((rs, _) -> rs.getString("partner"))
                .list();
    }

    /**
     * What the Secretariat says of partners.
     *
     * @param partners of which
     * @param silent whether no report will come
     * @param why the reason; null if none
     * @param account who says it
     */
    record Silence(
            Collection<PartnerCode> partners,
            boolean silent,
            @Nullable String why,
            long account) {}
}
