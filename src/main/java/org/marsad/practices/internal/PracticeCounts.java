package org.marsad.practices.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is counted of practices, year by year in universal time; what was withdrawn counts nowhere. */
@Repository
class PracticeCounts {
    private final JdbcClient jdbc;

    PracticeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many of a country’s in a year.
     *
     * @param what {@code SHARED}, {@code REVIEWED}, {@code REUSED}, or the code of an indicator
     */
    record Count(String what, PartnerCode partner, int year, long n) {}

    /** The year in which one was handed in for the first time; empty while none ever was. */
    Optional<Integer> findFirstYear() {
        return jdbc.sql("""
                        select extract(year from min(shared_at) at time zone 'UTC')::int as year
                        from practices.practice
                        """)
                .query((rs, _) -> Optional.ofNullable(rs.getObject("year", Integer.class)))
                .single();
    }

    /**
     * Handed in and accepted for the first time in that year, and used by another country in it; used before it was
     * shared here counts when it was shared.
     */
    List<Count> listSteps() {
        return jdbc.sql("""
                        select what, partner, extract(year from at at time zone 'UTC')::int as year, count(*) as n
                        from practices.practice p
                        cross join lateral (values ('SHARED', p.shared_at), ('REVIEWED', p.reviewed_at)) it (what, at)
                        where at is not null
                          and withdrawn_at is null
                        group by what, partner, year
                        union all
                        select 'REUSED', p.partner, greatest(r.year, extract(year from p.shared_at at time zone 'UTC')::int) as used,
                            count(distinct p.id)
                        from practices.reuse r
                        join practices.practice p on p.id = r.practice
                        where r.confirmed_at is not null
                          and r.taken_back is null
                          and p.withdrawn_at is null
                        group by p.partner, used
                        order by what, partner, year
                        """).query((rs, _) -> count(rs)).list();
    }

    /** Accepted ones by the action’s indicator and the year of their first acceptance, as they read now. */
    List<Count> listReviewed() {
        return jdbc.sql("""
                        select it.indicator as what, v.partner, extract(year from v.reviewed_at at time zone 'UTC')::int as year,
                            count(*) as n
                        from practices.public_version v
                        join (values ('A01.3', '1'), ('A19.3', '19'), ('A23.1', '23'), ('A26.4', '26'))
                            it (indicator, action) on it.action = any (v.actions)
                        where (it.indicator <> 'A01.3' or v.obstacle <> '')
                          and (it.indicator <> 'A19.3' or v.women = 'YES')
                        group by it.indicator, v.partner, year
                        order by it.indicator, v.partner, year
                        """).query((rs, _) -> count(rs)).list();
    }

    private static Count count(ResultSet rs) throws SQLException {
        return new Count(
                rs.getString("what"), new PartnerCode(rs.getString("partner")), rs.getInt("year"), rs.getLong("n"));
    }
}
