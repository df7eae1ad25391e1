package org.marsad.notifications;

import java.util.List;

/** The log of mails: who was told what, when. */
public interface Mails {
    /** The newest mails, newest first. */
    List<Mail> listNewest(int most);
}
