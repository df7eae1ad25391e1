package org.marsad.notifications.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Account;
import org.marsad.notifications.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits in the log, each mail at most once; on as many nodes at once as there are. */
final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final MailLog log;
    private final Recipients recipients;
    private final @Nullable Carrier carrier;

    /** @param carrier null where there is no mail server: then nothing is ever waiting */
    Outbox(MailLog log, Recipients recipients, @Nullable Carrier carrier) {
        this.log = log;
        this.recipients = recipients;
        this.carrier = carrier;
    }

    boolean hasServer() {
        return carrier != null;
    }

    /** Sends all that is waiting now. */
    void sendAll() {
        if (carrier == null) {
            return;
        }
        for (Optional<Mail> next = log.claim(); next.isPresent(); next = log.claim()) {
            send(carrier, next.get());
        }
    }

    private void send(Carrier with, Mail mail) {
        Optional<Account> to = recipients.find(mail.account());
        if (to.isEmpty()) {
            log.failed(mail);
            return;
        }
        try {
            with.carry(mail, to.get());
            log.sent(mail);
        } catch (Carrier.NotHandedOver e) {
            LOG.warn("mail {} was not handed over and is tried again: {}", mail.id(), e.getMessage());
            log.failed(mail);
        } catch (RuntimeException e) {
            // It may have arrived: better once too few than twice. The row stays as it is and shows it.
            LOG.warn(
                    "nobody knows whether mail {} was delivered: {}",
                    mail.id(),
                    e.getClass().getName());
        }
    }
}
