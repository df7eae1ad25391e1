package org.marsad.notifications.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import org.marsad.identity.Account;
import org.marsad.identity.LinkDelivery;
import org.marsad.notifications.Mail;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends one-time links at once: kept in the caller's transaction, handed over as soon as that is committed. */
final class LinkMails implements LinkDelivery {
    private final MailLog log;
    private final Letters letters;
    private final BooleanSupplier kept;
    private final Runnable wake;

    /**
     * @param kept whether mails stay in the log
     * @param wake tells that there is something to send, without waiting for it
     */
    LinkMails(MailLog log, Letters letters, BooleanSupplier kept, Runnable wake) {
        this.log = log;
        this.letters = letters;
        this.kept = kept;
        this.wake = wake;
    }

    @Override
    public void deliver(Account account, URI link, Purpose purpose, Instant validUntil) {
        Mail.Kind kind = switch (purpose) {
            case INVITATION -> Mail.Kind.INVITATION;
            case SIGN_IN -> Mail.Kind.SIGN_IN;
        };
        Letter.Content content = letters.link(account, kind, validUntil);
        Letter letter = new Letter(account.id(), kind, fingerprint(link), content, link.toString());
        log.add(letter, kept.getAsBoolean() ? Mail.State.KEPT : Mail.State.WAITING);
        afterCommit();
    }

    private void afterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake.run();
            }
        });
    }

    /** Which link it is, without the link. */
    private static String fingerprint(URI link) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(link.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
