package org.marsad.notifications.internal;

import org.marsad.identity.Account;
import org.marsad.notifications.Mail;

/** Hands a mail to whoever delivers it. */
@FunctionalInterface
interface Carrier {
    /**
     * Hands it over.
     *
     * @throws NotHandedOver if it is certain that nothing was; any other exception means that nobody knows
     */
    void carry(Mail mail, Account to) throws NotHandedOver;

    /** Nothing has left: it may be tried again. */
    final class NotHandedOver extends Exception {
        private static final long serialVersionUID = 1L;

        NotHandedOver(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
