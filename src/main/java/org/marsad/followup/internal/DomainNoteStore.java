package org.marsad.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marsad.followup.DomainNote;
import org.marsad.followup.DomainNotes.Words;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The domain notes in PostgreSQL. */
@Repository
class DomainNoteStore {
    private final JdbcClient jdbc;

    DomainNoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DomainNote> listNewest(String cycle) {
        return jdbc.sql("""
                        select distinct on (domain, partner)
                            cycle, domain, partner, version, text, language, account, at
                        from followup.domain_note
                        where cycle = :cycle
                        order by domain, partner, version desc
                        """).param("cycle", cycle).query((rs, _) -> note(rs)).list();
    }

    List<DomainNote> listVersions(String cycle, String domain) {
        return jdbc.sql("""
                        select cycle, domain, partner, version, text, language, account, at
                        from followup.domain_note
                        where cycle = :cycle
                        and domain = :domain
                        order by partner, version desc
                        """)
                .param("cycle", cycle)
                .param("domain", domain)
                .query((rs, _) -> note(rs))
                .list();
    }

    /** The newest version; whoever asks next waits until this transaction has ended. */
    Optional<DomainNote> findForWriting(Words words) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:note, 0))
                        """)
                .param("note", "followup.domain_note " + words.cycle() + " " + words.domain() + " " + words.partner())
                .query(_ -> {});
        return jdbc.sql("""
                        select cycle, domain, partner, version, text, language, account, at
                        from followup.domain_note
                        where cycle = :cycle
                        and domain = :domain
                        and partner = :partner
                        order by version desc
                        limit 1
                        """)
                .param("cycle", words.cycle())
                .param("domain", words.domain())
                .param("partner", words.partner().value())
                .query((rs, _) -> note(rs))
                .optional();
    }

    void insert(DomainNote note) {
        jdbc.sql("""
                        insert into followup.domain_note
                            (cycle, domain, partner, version, text, language, account, at)
                        values (:cycle, :domain, :partner, :version, :text, :language, :account, :at)
                        """)
                .param("cycle", note.cycle())
                .param("domain", note.domain())
                .param("partner", note.partner().value())
                .param("version", note.version())
                .param("text", note.text())
                .param("language", note.language())
                .param("account", note.account())
                .param("at", note.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DomainNote note(ResultSet rs) throws SQLException {
        return new DomainNote(
                rs.getString("cycle"),
                rs.getString("domain"),
                new PartnerCode(rs.getString("partner")),
                rs.getInt("version"),
                rs.getString("text"),
                rs.getString("language"),
                rs.getLong("account"),
                rs.getObject("at", OffsetDateTime.class).toInstant());
    }
}
