package org.marsad.practices.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marsad.kernel.PartnerCode;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeState;
import org.marsad.practices.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Practices in all their versions. */
@Repository
class PracticeStore {
    private final JdbcClient jdbc;

    PracticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of every practice of a country. */
    List<Practice> list(PartnerCode partner) {
        return jdbc.sql("""
                        select distinct on (v.practice)
                        """ + PracticeRows.COLUMNS + """
                        from practices.version v
                        join practices.practice p on p.id = v.practice
                        where p.partner = :partner
                        order by v.practice desc, v.number desc
                        """)
                .param("partner", partner.value())
                .query((rs, _) -> PracticeRows.practice(rs))
                .list();
    }

    /** What was handed in and waits, the longest waiting first. */
    List<Practice> listSubmitted() {
        return jdbc.sql("""
                        select
                        """ + PracticeRows.COLUMNS + """
                        from practices.version v
                        join practices.practice p on p.id = v.practice
                        where v.state = 'SUBMITTED'
                          and p.withdrawn_at is null
                        order by v.saved_at, v.practice
                        """)
                .query((rs, _) -> PracticeRows.practice(rs))
                .list();
    }

    /** Its newest version. */
    Optional<Practice> find(long id) {
        return jdbc.sql("""
                        select
                        """ + PracticeRows.COLUMNS + """
                        from practices.version v
                        join practices.practice p on p.id = v.practice
                        where v.practice = :id
                        order by v.number desc
                        limit 1
                        """)
                .param("id", id)
                .query((rs, _) -> PracticeRows.practice(rs))
                .optional();
    }

    /** The same; whoever else asks so waits until this transaction has ended. */
    Optional<Practice> findForWriting(long id) {
        jdbc.sql("select p.id from practices.practice p where p.id = :id for update")
                .param("id", id)
                .query((rs, _) -> rs.getLong("id"))
                .list();
        return find(id);
    }

    long insert(PartnerCode partner, Instant at) {
        return jdbc.sql("""
                        insert into practices.practice (partner, begun_at)
                        values (:partner, :at)
                        returning id
                        """)
                .param("partner", partner.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    /** A new version, as a draft of the first revision. */
    void insertVersion(long practice, int number, Sheet sheet, String words, Instant at) {
        filled(jdbc.sql("""
                        insert into practices.version
                            (practice, number, state, revision, title, language, done, obstacles, obstacle, result, groups,
                             women, women_words, evaluated, evaluation, actions, since, source, initiative, words,
                             saved_at)
                        values
                            (:practice, :number, 'DRAFT', 1, :title, :language, :done, :obstacles, :obstacle, :result,
                             :groups, :women, :womenWords, :evaluated, :evaluation, :actions, :since, :source,
                             :initiative, :words, :at)
                        """), sheet)
                .param("practice", practice)
                .param("number", number)
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void save(Practice practice, Sheet sheet, String words, Instant at) {
        filled(jdbc.sql("""
                        update practices.version
                        set revision = revision + 1, title = :title, language = :language, done = :done,
                            obstacles = :obstacles, obstacle = :obstacle, result = :result, groups = :groups,
                            women = :women, women_words = :womenWords, evaluated = :evaluated, evaluation = :evaluation,
                            actions = :actions, since = :since, source = :source, initiative = :initiative,
                            words = :words, saved_at = :at
                        where practice = :practice
                          and number = :number
                        """), sheet)
                .param("practice", practice.id())
                .param("number", practice.version())
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Brings its newest version to another state; the practice remembers its first handing in and acceptance. */
    void move(Practice practice, PracticeState to, Instant at) {
        jdbc.sql("""
                        update practices.version
                        set state = :state, revision = revision + 1, saved_at = :at,
                            accepted_at = case when :state = 'ACCEPTED' then :at::timestamptz end
                        where practice = :practice
                          and number = :number
                        """)
                .param("state", to.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("practice", practice.id())
                .param("number", practice.version())
                .update();
        jdbc.sql("""
                        update practices.practice
                        set shared_at = case when :state = 'SUBMITTED' then coalesce(shared_at, :at) else shared_at end,
                            reviewed_at = case when :state = 'ACCEPTED' then coalesce(reviewed_at, :at) else reviewed_at end
                        where id = :practice
                        """)
                .param("state", to.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("practice", practice.id())
                .update();
    }

    void withdraw(long practice, String why, Instant at) {
        jdbc.sql("""
                        update practices.practice
                        set withdrawn_at = :at, withdrawn_why = :why
                        where id = :practice
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", why)
                .param("practice", practice)
                .update();
    }

    void addAuthor(long practice, long account) {
        jdbc.sql("""
                        insert into practices.author (practice, account)
                        values (:practice, :account)
                        on conflict do nothing
                        """).param("practice", practice).param("account", account).update();
    }

    private static StatementSpec filled(StatementSpec statement, Sheet sheet) {
        return statement
                .param("title", sheet.title())
                .param("language", sheet.language())
                .param("done", sheet.done())
                .param("obstacles", sheet.obstacles().stream().map(Enum::name).toArray(String[]::new))
                .param("obstacle", sheet.obstacle())
                .param("result", sheet.result())
                .param("groups", sheet.groups().stream().map(Enum::name).toArray(String[]::new))
                .param("women", sheet.women() == null ? null : sheet.women().name())
                .param("womenWords", sheet.womenWords())
                .param("evaluated", sheet.evaluated())
                .param("evaluation", sheet.evaluation())
                .param("actions", sheet.actions().toArray(String[]::new))
                .param("since", sheet.since())
                .param("source", sheet.source())
                .param("initiative", sheet.initiative());
    }
}
