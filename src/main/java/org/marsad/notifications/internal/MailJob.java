package org.marsad.notifications.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes and sends while the program serves: from time to time, and at once when it is woken. No page waits for it. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnExpression("${marsad.mail.job:true}")
class MailJob {
    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);

    private final Digests digests;
    private final Outbox outbox;

    MailJob(Digests digests, Outbox outbox) {
        this.digests = digests;
        this.outbox = outbox;
    }

    @Scheduled(initialDelayString = "${marsad.mail.pause:PT1M}", fixedDelayString = "${marsad.mail.pause:PT1M}")
    void run() {
        try {
            digests.writeAll();
        } finally {
            outbox.sendAll();
        }
    }

    /** Sends what waits, soon and elsewhere. */
    void wake() {
        Thread.ofVirtual().name("mail").start(() -> {
            try {
                outbox.sendAll();
            } catch (RuntimeException e) {
                LOG.warn("mails are sent later", e);
            }
        });
    }
}
