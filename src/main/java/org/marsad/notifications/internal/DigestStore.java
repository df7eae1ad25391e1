package org.marsad.notifications.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marsad.notifications.OpenNotice;
import org.marsad.notifications.Reminder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What digests are made of, and what was mailed already. */
final class DigestStore {
    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a person was reminded. */
    record Occasion(long account, String occasion) {
        static Occasion of(Reminder reminder) {
            return new Occasion(reminder.account(), reminder.occasion());
        }
    }

    /** All notices that are neither over nor read, oldest first. */
    List<OpenNotice> listUnread() {
        return jdbc.sql("""
                        select id, account, key, subject, arguments, path, at, read_at
                        from notifications.notice
                        where settled_at is null
                          and read_at is null
                        order by at, id
                        """).query((rs, _) -> NoticeStore.notice(rs)).list();
    }

    /** The accounts with a notice that no mail has told. */
    List<Long> listWithNews() {
        return jdbc.sql("""
                        select distinct account
                        from notifications.notice
                        where settled_at is null
                          and read_at is null
                          and mail is null
                        order by account
                        """).query((rs, _) -> rs.getLong("account")).list();
    }

    /** The occasions of these reminders that a mail has told. */
    Set<Occasion> listMailed(List<Reminder> reminders) {
        return new HashSet<>(jdbc.sql("""
                        select o.account, o.occasion
                        from notifications.occasion o
                        join unnest(:accounts, :occasions) as r (account, occasion)
                          on r.account = o.account
                         and r.occasion = o.occasion
                        order by o.account, o.occasion
                        """)
                .param("accounts", reminders.stream().map(Reminder::account).toArray(Long[]::new))
                .param("occasions", reminders.stream().map(Reminder::occasion).toArray(String[]::new))
                .query((rs, _) -> new Occasion(rs.getLong("account"), rs.getString("occasion")))
                .list());
    }

    /** Whether this person had a digest on this day, or on a later one because a clock was wrong. */
    boolean hasDigestSince(long account, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                            select from notifications.mail
                            where account = :account
                              and kind = 'digest'
                              and occasion >= :day)
                        """)
                .param("account", account)
                .param("day", day.toString())
                .query(Boolean.class)
                .single();
    }

    void markMailed(long mail, List<OpenNotice> told, List<Reminder> due) {
        jdbc.sql("""
                        update notifications.notice
                        set mail = :mail
                        where id = any (:ids)
                          and mail is null
                        """)
                .param("mail", mail)
                .param("ids", told.stream().map(OpenNotice::id).toArray(Long[]::new))
                .update();
        jdbc.sql("""
                        insert into notifications.occasion (account, occasion, mail)
                        select r.account, r.occasion, :mail
                        from unnest(:accounts, :occasions) as r (account, occasion)
                        on conflict do nothing
                        """)
                .param("mail", mail)
                .param("accounts", due.stream().map(Reminder::account).toArray(Long[]::new))
                .param("occasions", due.stream().map(Reminder::occasion).toArray(String[]::new))
                .update();
    }
}
