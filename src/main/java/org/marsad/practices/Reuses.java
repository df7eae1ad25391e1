package org.marsad.practices;

import java.util.List;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;

/** Where focal points of other countries tell what they took over. */
public interface Reuses {
    /** All that was told of a practice, also what waits or was taken back, the oldest first. */
    List<Reuse> list(long practice);

    /** What waits for this person’s confirmation. */
    List<Reuse> listWaiting(Person person);

    /**
     * Writes down that a country used a public practice; the faults where it can’t be taken, none if it was.
     *
     * @throws org.marsad.web.ForbiddenException unless they are the focal point of that country, which did not share it
     */
    List<Fault> record(long practice, PartnerCode partner, Reuse.Told told, Person by);

    /**
     * Confirms it, once.
     *
     * @throws org.marsad.web.ForbiddenException unless they are another focal point of that country or the Secretariat
     */
    void confirm(long id, Person by);

    /** Takes it back; it stays known and counts no more. */
    void takeBack(long id, Person by);
}
