package org.marsad.identity;

import java.net.URI;
import java.time.Instant;

/** Brings one-time links to people: a bean of this type is asked. Without one, nothing is sent. */
@FunctionalInterface
public interface LinkDelivery {
    /**
     * Sends a link, or keeps it to be sent, in the caller's transaction. The link is secret: it goes to this account's
     * address and into no log.
     *
     * @param account to whom, in its language
     * @param link what to open
     * @param purpose why
     * @param validUntil until when it works, once
     */
    void deliver(Account account, URI link, Purpose purpose, Instant validUntil);

    /** Why someone gets a link. */
    enum Purpose {
        /** They were given a mandate. */
        INVITATION,
        /** They asked to sign in. */
        SIGN_IN
    }
}
