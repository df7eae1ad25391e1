package org.marsad.followup.internal;

import java.time.OffsetDateTime;
import org.marsad.followup.Noting;
import org.marsad.followup.Notings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the Committee has taken note of. */
@Repository
class NotingStore implements Notings {
    private final JdbcClient jdbc;

    NotingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Noting of(String cycle) {
        return jdbc.sql("""
                        with counting as (
                            select distinct on (partner) id, state
                            from followup.report
                            where cycle = :cycle
                            and followup.is_sealed(state)
                            order by partner, version desc
                        )
                        select
                            count(*) filter (where state = 'accepted') as waiting,
                            count(*) filter (where state in ('noted', 'published')) as noted,
                            (
                                select max(step.at)
                                from followup.step
                                join followup.report on report.id = step.report
                                where report.cycle = :cycle
                                and step.state = 'noted'
                            ) as at
                        from counting
                        """)
                .param("cycle", cycle)
                .query((rs, _) -> {
                    OffsetDateTime at = rs.getObject("at", OffsetDateTime.class);
                    return new Noting(rs.getInt("waiting"), rs.getInt("noted"), at == null ? null : at.toInstant());
                })
                .single();
    }
}
