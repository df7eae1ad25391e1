package org.marsad.practices.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marsad.kernel.PartnerCode;
import org.marsad.practices.Reuse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other countries told of how they used practices. */
@Repository
class ReuseStore {
    private static final String COLUMNS = """
            r.id, r.practice, r.partner, r.year, r.taken, r.changed, r.language, r.link, r.account, r.recorded_at,
                r.confirmed_at, r.taken_back
            """;

    private final JdbcClient jdbc;

    ReuseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was told of these practices, also what waits or was taken back. */
    List<Reuse> list(List<Long> practices) {
        return jdbc.sql("select " + COLUMNS + """
                        from practices.reuse r
                        where r.practice = any(:practices)
                        order by r.practice, r.year, r.id
                        """)
                .param("practices", practices.toArray(Long[]::new))
                .query((rs, _) -> reuse(rs))
                .list();
    }

    /** What was neither confirmed nor taken back. */
    List<Reuse> listWaiting() {
        return jdbc.sql("select " + COLUMNS + """
                        from practices.reuse r
                        join practices.practice p on p.id = r.practice
                        where r.confirmed_at is null
                          and r.taken_back is null
                          and p.withdrawn_at is null
                        order by r.recorded_at, r.id
                        """).query((rs, _) -> reuse(rs)).list();
    }

    /** One of them; whoever else asks so waits until this transaction has ended. */
    Optional<Reuse> findForWriting(long id) {
        return jdbc.sql("select " + COLUMNS + """
                        from practices.reuse r
                        where r.id = :id
                        for update
                        """)
                .param("id", id)
                .query((rs, _) -> reuse(rs))
                .optional();
    }

    /** Writes it down, unless the country told of this year already. */
    boolean insert(long practice, PartnerCode partner, Reuse.Told told, long account, Instant at) {
        return jdbc.sql("""
                        insert into practices.reuse
                            (practice, partner, year, taken, changed, language, link, account, recorded_at)
                        values (:practice, :partner, :year, :taken, :changed, :language, :link, :account, :at)
                        on conflict do nothing
                        """)
                        .param("practice", practice)
                        .param("partner", partner.value())
                        .param("year", told.year())
                        .param("taken", told.taken())
                        .param("changed", told.changed())
                        .param("language", told.language())
                        .param("link", told.link())
                        .param("account", account)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void confirm(long id, long account, Instant at) {
        jdbc.sql("""
                        update practices.reuse
                        set confirmed_by = :account, confirmed_at = :at
                        where id = :id
                        """)
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void takeBack(long id, Instant at) {
        jdbc.sql("""
                        update practices.reuse
                        set taken_back = :at
                        where id = :id
                        """).param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
    }

    private static Reuse reuse(ResultSet rs) throws SQLException {
        return new Reuse(
                rs.getLong("id"),
                rs.getLong("practice"),
                new PartnerCode(rs.getString("partner")),
                new Reuse.Told(
                        rs.getInt("year"),
                        rs.getString("taken"),
                        rs.getString("changed"),
                        rs.getString("language"),
                        rs.getString("link")),
                rs.getLong("account"),
                requireNonNull(PracticeRows.instant(rs, "recorded_at")),
                PracticeRows.instant(rs, "confirmed_at"),
                PracticeRows.instant(rs, "taken_back"));
    }
}
