package org.marsad.notifications.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.marsad.identity.Account;
import org.marsad.notifications.Mail;
import org.marsad.notifications.OpenNotice;
import org.marsad.notifications.Reminder;
import org.marsad.notifications.ReminderSource;
import org.marsad.notifications.Reminders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the digests of the day: at most one a person, only where something is new. Whoever comes second, on another
 * node or after a restart, finds the row and writes nothing. Days are those of Universal Time.
 */
final class Digests implements Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final DigestStore store;
    private final MailLog log;
    private final Recipients recipients;
    private final Rules rules;
    private final TransactionOperations transaction;

    Digests(DigestStore store, MailLog log, Recipients recipients, Rules rules, TransactionOperations transaction) {
        this.store = store;
        this.log = log;
        this.recipients = recipients;
        this.rules = rules;
        this.transaction = transaction;
    }

    /**
     * How digests are written.
     *
     * @param letters writes them
     * @param clock what day it is
     * @param hour the hour from which on the day's digest is written
     * @param kept whether mails stay in the log
     * @param sources what reminds of something
     */
    record Rules(Letters letters, Clock clock, int hour, BooleanSupplier kept, List<ReminderSource> sources) {
        Rules {
            sources = List.copyOf(sources);
        }
    }

    /** Writes what is to be written now, each in its own transaction. */
    void writeAll() {
        LocalDateTime now = LocalDateTime.now(rules.clock());
        if (now.getHour() < rules.hour()) {
            return;
        }
        LocalDate today = now.toLocalDate();
        Map<Long, List<OpenNotice>> told = store.listUnread().stream()
                .collect(Collectors.groupingBy(it -> it.notice().account()));
        List<Reminder> reminders = rules.sources().stream()
                .flatMap(it -> it.listDue(today).stream())
                .toList();
        Map<Long, List<Reminder>> due = reminders.stream().collect(Collectors.groupingBy(Reminder::account));
        for (Account to : recipients.list(withNews(reminders)).values()) {
            try {
                write(to, today, told.getOrDefault(to.id(), List.of()), due.getOrDefault(to.id(), List.of()));
            } catch (RuntimeException e) {
                LOG.error("the digest of account {} could not be written", to.id(), e);
            }
        }
    }

    private Set<Long> withNews(List<Reminder> reminders) {
        Set<DigestStore.Occasion> known = store.listMailed(reminders);
        Set<Long> accounts = new TreeSet<>(store.listWithNews());
        reminders.stream()
                .filter(it -> !known.contains(DigestStore.Occasion.of(it)))
                .forEach(it -> accounts.add(it.account()));
        return accounts;
    }

    private void write(Account to, LocalDate today, List<OpenNotice> told, List<Reminder> due) {
        transaction.executeWithoutResult(_ -> {
            if (store.hasDigestSince(to.id(), today)) {
                return;
            }
            Letter.Content content = rules.letters()
                    .digest(to, told.stream().map(OpenNotice::notice).toList(), due);
            Letter letter = new Letter(to.id(), Mail.Kind.DIGEST, today.toString(), content, null);
            OptionalLong mail = log.add(letter, rules.kept().getAsBoolean() ? Mail.State.KEPT : Mail.State.WAITING);
            if (mail.isPresent()) {
                store.markMailed(mail.getAsLong(), told, due);
            }
        });
    }

    @Override
    public List<Reminder> listDue(long account) {
        LocalDate today = LocalDate.now(rules.clock());
        return rules.sources().stream()
                .flatMap(it -> it.listDue(today, account).stream())
                .toList();
    }
}
