package org.marsad.notifications.internal;

import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Account;
import org.marsad.kernel.Language;
import org.marsad.notifications.Mail;
import org.marsad.notifications.Notice;
import org.marsad.notifications.Reminder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One database, three people made up, and as many programs on it as a test asks for. */
final class Post {
    static final Account AWA = new Account(1, "awa@example.org", "Awa Exemple", Language.FR, null);
    static final Account NUR = new Account(2, "nur@example.org", "نور مثال", Language.AR, null);
    static final Account GONE = new Account(3, "gone@example.org", "Gone Sample", Language.EN, Instant.EPOCH);

    /** Sentences that exist, since every module brings its own. */
    static final String KEY = "notifications.mail.hello";

    final DataSource database = TestDatabases.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final List<Reminder> due = Collections.synchronizedList(new ArrayList<>());
    final List<Mail> carried = Collections.synchronizedList(new ArrayList<>());
    final Recipients recipients = new Recipients(ids ->
            List.of(AWA, NUR, GONE).stream().filter(it -> ids.contains(it.id())).toList());
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    final NoticeStore notices = new NoticeStore(jdbc, clock);

    void setClock(String instant) {
        now = Instant.parse(instant);
    }

    void tell(Account to, String subject) {
        notices.tell(new Notice(to.id(), KEY, subject, List.of("{0} <b>" + subject + "</b>"), "/plan"));
    }

    void remind(Account to, String occasion) {
        due.add(new Reminder(to.id(), KEY, List.of(occasion), "/plan", occasion));
    }

    MailLog log() {
        return new MailLog(jdbc, transaction(), clock);
    }

    Digests digests(boolean kept) {
        Letters letters = new Letters(new StaticTemplates(), "https://marsad.example.org/");
        var rules = new Digests.Rules(letters, clock, 5, () -> kept, List.of((LocalDate _) -> List.copyOf(due)));
        return new Digests(new DigestStore(jdbc), log(), recipients, rules, transaction());
    }

    LinkMails links(boolean kept, Runnable wake) {
        return new LinkMails(log(), new Letters(new StaticTemplates(), "https://marsad.example.org"), () -> kept, wake);
    }

    Outbox outbox(@Nullable Carrier carrier) {
        return new Outbox(log(), recipients, carrier);
    }

    /** One program's turn, which sends into {@link #carried}. */
    void run() {
        digests(false).writeAll();
        outbox((mail, _) -> carried.add(mail)).sendAll();
    }

    List<String> states() {
        return log().listNewest(99).stream().map(it -> it.state().code()).toList();
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }
}
