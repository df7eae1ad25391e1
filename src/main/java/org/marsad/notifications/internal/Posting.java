package org.marsad.notifications.internal;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.marsad.identity.Accounts;
import org.marsad.identity.LinkDelivery;
import org.marsad.notifications.MailStop;
import org.marsad.notifications.Notices;
import org.marsad.notifications.ReminderSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;

/** Wires what tells people things. */
@Configuration(proxyBeanMethods = false)
class Posting {
    private final Clock clock = Clock.systemUTC();
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Posting(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Bean
    Notices notices() {
        return new NoticeStore(jdbc, clock);
    }

    @Bean
    MailLog mailLog() {
        return new MailLog(jdbc, transaction, clock);
    }

    /** The accounts are asked for when they are needed, since they bring links here. */
    @Bean
    Recipients recipients(ObjectProvider<Accounts> accounts) {
        return new Recipients(ids -> accounts.getObject().listAccounts(ids));
    }

    @Bean
    Letters letters(Templates templates, @Value("${marsad.address:http://localhost:8080}") String address) {
        return new Letters(templates, address);
    }

    @Bean
    Outbox outbox(
            MailLog log,
            Recipients recipients,
            ObjectProvider<JavaMailSender> server,
            @Value("${marsad.mail.from:marsad@localhost}") String from) {
        JavaMailSender sender = server.getIfAvailable();
        return new Outbox(log, recipients, sender == null ? null : new SmtpCarrier(sender, from));
    }

    @Bean
    Digests.Rules digestRules(
            Letters letters,
            Kept kept,
            ObjectProvider<ReminderSource> sources,
            @Value("${marsad.mail.hour:5}") int hour) {
        return new Digests.Rules(
                letters, clock, hour, kept, sources.orderedStream().toList());
    }

    @Bean
    Digests digests(MailLog log, Recipients recipients, Digests.Rules rules) {
        return new Digests(new DigestStore(jdbc), log, recipients, rules, transaction);
    }

    @Bean
    Kept kept(Outbox outbox, ObjectProvider<MailStop> stops) {
        return () -> !outbox.hasServer() || stops.stream().anyMatch(MailStop::isOn);
    }

    @Bean
    LinkDelivery linkMails(MailLog log, Letters letters, Kept kept, ObjectProvider<MailJob> job) {
        return new LinkMails(log, letters, kept, () -> job.ifAvailable(MailJob::wake));
    }

    /** Whether mails stay in the log. */
    interface Kept extends BooleanSupplier {}
}
