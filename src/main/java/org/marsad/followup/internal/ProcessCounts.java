package org.marsad.followup.internal;

import java.sql.Date;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.marsad.followup.Cycle;
import org.marsad.followup.Evidence;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what reports hold, in one statement however many cycles and reports there are. */
@Repository
class ProcessCounts {
    private final JdbcClient jdbc;

    ProcessCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each partner that has a report that counts, by cycle and partner. A proof is as strong as on the cycle’s last day. */
    List<Counts> list(List<Cycle> cycles) {
        return jdbc.sql("""
                        with newest as (
                            select distinct on (cycle, partner) id, cycle, partner
                            from followup.report
                            where cycle = any (:cycles)
                              and followup.is_sealed(state)
                              and state <> 'withdrawn'
                            order by cycle, partner, version desc
                        ), first as (
                            select cycle, partner, min(submitted_at) as at
                            from followup.report
                            where cycle = any (:cycles)
                            group by cycle, partner
                        )
                        select
                            newest.cycle,
                            newest.partner,
                            first.at,
                            count(*) filter (where answer.status <> 'DK') as answered,
                            count(*) filter (where answer.status in ('2', '3', '4')) as begun,
                            count(*) filter (where answer.status in ('2', '3', '4') and exists (
                                select
                                from followup.evidence
                                where evidence.report = answer.report
                                  and evidence.action = answer.action
                                  and (evidence.level = 'E3'
                                      or evidence.level = 'E2' and evidence.dated >= fresh.day))) as proven
                        from newest
                        join first on first.cycle = newest.cycle and first.partner = newest.partner
                        join unnest(:cycles, :fresh) as fresh (cycle, day) on fresh.cycle = newest.cycle
                        left join followup.answer on answer.report = newest.id
                        group by newest.cycle, newest.partner, first.at
                        order by newest.cycle, newest.partner
                        """)
                .param("cycles", cycles.stream().map(Cycle::code).toArray(String[]::new))
                .param(
                        "fresh",
                        cycles.stream()
                                .map(it -> Date.valueOf(Evidence.freshFrom(it.to())))
                                .toArray(Date[]::new))
                .query((rs, _) -> new Counts(
                        rs.getString("cycle"),
                        new PartnerCode(rs.getString("partner")),
                        Objects.requireNonNull(rs.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        rs.getLong("answered"),
                        rs.getLong("begun"),
                        rs.getLong("proven")))
                .list();
    }

    /**
     * What one report holds.
     *
     * @param cycle the cycle’s code
     * @param partner whose it is
     * @param at when its first version was handed in
     * @param answered to how many actions it says how far they are, or that they don’t concern the partner
     * @param begun how many are begun or further: status 2 and more
     * @param proven how many of those have a proof of E2 or better
     */
    record Counts(String cycle, PartnerCode partner, Instant at, long answered, long begun, long proven) {}
}
