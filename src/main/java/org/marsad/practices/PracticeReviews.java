package org.marsad.practices;

import java.util.List;
import org.marsad.identity.Person;
import org.marsad.practices.PracticeDrafts.Seen;

/** Where peers read what was handed in, and accept it or give it back. Nobody accepts their own, nor their country’s. */
public interface PracticeReviews {
    /** What waits and may be decided on by this person, the longest waiting first. */
    List<Practice> listWaiting(Person person);

    /**
     * Accepts it: it is public and never changes again.
     *
     * @throws org.marsad.web.ForbiddenException if it is their own or their country’s, or they are no peer
     */
    Outcome accept(long id, Seen seen, Person by);

    /** Gives it back with the reason. */
    Outcome giveBack(long id, Seen seen, String why, Person by);
}
