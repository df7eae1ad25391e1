package org.marsad.notifications.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.marsad.kernel.Language;
import org.marsad.notifications.Mail;
import org.marsad.notifications.Mails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The mails in their table. Before anything is handed over, the row says so and is committed; so a mail goes at most
 * once, whatever stops when.
 */
final class MailLog implements Mails {
    /** Then whoever looks at the log must act. */
    private static final int MOST_ATTEMPTS = 12;

    private static final String FIELDS = "id, account, kind, language, subject, plain, html, link, state, changed_at";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    MailLog(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps a letter in the caller's transaction; its number, or empty if there was this mail before. */
    OptionalLong add(Letter letter, Mail.State state) {
        return jdbc.sql("""
                        insert into notifications.mail (account, kind, occasion, language, subject, plain, html, link,
                                state, created_at, changed_at, try_after)
                        values (:account, :kind, :occasion, :language, :subject, :plain, :html, :link,
                                :state, :now, :now, :now)
                        on conflict (account, kind, occasion) do nothing
                        returning id
                        """)
                .param("account", letter.account())
                .param("kind", letter.kind().code())
                .param("occasion", letter.occasion())
                .param("language", letter.content().language().code())
                .param("subject", letter.content().subject())
                .param("plain", letter.content().plain())
                .param("html", letter.content().html())
                .param("link", letter.link())
                .param("state", state.code())
                .param("now", OffsetDateTime.now(clock))
                .query((rs, _) -> rs.getLong("id"))
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Takes the next mail to send, which nobody else takes; committed as being sent, its link no longer in the log. */
    Optional<Mail> claim() {
        return transaction.execute(_ -> {
            Optional<Mail> next = next();
            next.ifPresent(it -> jdbc.sql("""
                            update notifications.mail
                            set state = 'sending', link = null, attempts = attempts + 1, changed_at = :now
                            where id = :id
                            """)
                    .param("now", OffsetDateTime.now(clock))
                    .param("id", it.id())
                    .update());
            return next;
        });
    }

    private Optional<Mail> next() {
        return jdbc.sql("select " + FIELDS + """

                        from notifications.mail
                        where state in ('waiting', 'failed')
                          and try_after <= :now
                          and attempts < :most
                        order by try_after, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("most", MOST_ATTEMPTS)
                .query((rs, _) -> mail(rs))
                .optional();
    }

    void sent(Mail mail) {
        jdbc.sql("""
                        update notifications.mail
                        set state = 'sent', changed_at = :now
                        where id = :id
                          and state = 'sending'
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", mail.id())
                .update();
    }

    /** Nothing was handed over: the same row is tried again, later each time. */
    void failed(Mail mail) {
        jdbc.sql("""
                        update notifications.mail
                        set state = 'failed',
                            link = :link,
                            changed_at = :now,
                            try_after = :now + least(attempts * attempts, 60) * cast(:minute as interval)
                        where id = :id
                          and state = 'sending'
                        """)
                .param("link", mail.link())
                .param("now", OffsetDateTime.now(clock))
                .param("minute", Duration.ofMinutes(1).toString())
                .param("id", mail.id())
                .update();
    }

    @Override
    public List<Mail> listNewest(int most) {
        return jdbc.sql("select " + FIELDS + """

                        from notifications.mail
                        order by created_at desc, id desc
                        limit :most
                        """)
                .param("most", most)
                .query((rs, _) -> mail(rs))
                .list();
    }

    private static Mail mail(ResultSet rs) throws SQLException {
        return new Mail(
                rs.getLong("id"),
                rs.getLong("account"),
                Mail.Kind.of(rs.getString("kind")),
                Language.find(rs.getString("language")).orElseThrow(),
                rs.getString("subject"),
                rs.getString("plain"),
                rs.getString("html"),
                rs.getString("link"),
                Mail.State.of(rs.getString("state")),
                rs.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
