package org.marsad.notifications;

/** A module that knows that mails must not leave this program, such as in an exercise: a bean of this type is asked. */
@FunctionalInterface
public interface MailStop {
    /** Whether mails stay in the log from now on. */
    boolean isOn();
}
