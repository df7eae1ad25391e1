package org.marsad.notifications.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.marsad.notifications.Notice;
import org.marsad.notifications.Notices;
import org.marsad.notifications.OpenNotice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The notices in their table. */
final class NoticeStore implements Notices {
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tell(Notice notice) {
        tell(List.of(notice));
    }

    /** Arrays can't be nested in {@code unnest}, so each notice brings its arguments as a JSON array. */
    @Override
    public void tell(Collection<Notice> notices) {
        List<Notice> all = List.copyOf(notices);
        if (all.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into notifications.notice (account, key, subject, arguments, path, at)
                        select n.account, n.key, n.subject, array(select jsonb_array_elements_text(n.arguments::jsonb)), n.path, :at
                        from unnest(:accounts, :keys, :subjects, :arguments, :paths)
                            as n (account, key, subject, arguments, path)
                        on conflict (account, key, subject, arguments)
                            where settled_at is null and read_at is null
                            do nothing
                        """)
                .param("accounts", all.stream().map(Notice::account).toArray(Long[]::new))
                .param("keys", all.stream().map(Notice::key).toArray(String[]::new))
                .param("subjects", all.stream().map(Notice::subject).toArray(String[]::new))
                .param(
                        "arguments",
                        all.stream().map(it -> Json.array(it.arguments())).toArray(String[]::new))
                .param("paths", all.stream().map(Notice::path).toArray(String[]::new))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public List<OpenNotice> listOpen(long account) {
        return jdbc.sql("""
                        select id, account, key, subject, arguments, path, at, read_at
                        from notifications.notice
                        where account = :account
                          and settled_at is null
                        order by at desc, id desc
                        """)
                .param("account", account)
                .query((rs, _) -> notice(rs))
                .list();
    }

    @Override
    public void markRead(long account, long notice) {
        jdbc.sql("""
                        update notifications.notice
                        set read_at = :at
                        where id = :id
                          and account = :account
                          and read_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("id", notice)
                .param("account", account)
                .update();
    }

    @Override
    public void settle(String subject) {
        jdbc.sql("""
                        update notifications.notice
                        set settled_at = :at
                        where subject = :subject
                          and settled_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("subject", subject)
                .update();
    }

    static OpenNotice notice(ResultSet rs) throws SQLException {
        List<String> arguments =
                Arrays.asList((String[]) rs.getArray("arguments").getArray());
        Notice notice = new Notice(
                rs.getLong("account"), rs.getString("key"), rs.getString("subject"), arguments, rs.getString("path"));
        return new OpenNotice(
                rs.getLong("id"),
                notice,
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getObject("read_at") != null);
    }
}
