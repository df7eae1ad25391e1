package org.marsad.practices;

import java.util.List;
import java.util.Optional;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;

/** Where a country’s people write practices, hand them in, correct and withdraw them. */
public interface PracticeDrafts {
    /** The newest version of every practice of this country, the newest practice first. */
    List<Practice> list(PartnerCode partner);

    /** The newest version of a practice. */
    Optional<Practice> find(long id);

    /** What happened to it, the oldest first. */
    List<Step> listSteps(long id);

    /**
     * Begins a practice as a draft.
     *
     * @throws org.marsad.web.ForbiddenException if they may not write on these actions for this country
     */
    Outcome begin(PartnerCode partner, Sheet sheet, Person by);

    /**
     * Saves a draft, or one that was given back.
     *
     * @param seen the version and revision that they saw when they began
     * @throws org.marsad.web.ForbiddenException as above, for what it said and for what it shall say
     */
    Outcome save(long id, Seen seen, Sheet sheet, Person by);

    /** Hands it in: from now on it waits for a peer and can’t be written on. Refused while something is missing. */
    Outcome submit(long id, Seen seen, Person by);

    /** Begins a new version of an accepted practice, which says the same until it is changed. */
    Outcome correct(long id, Seen seen, Person by);

    /** Withdraws a practice with the reason; by the country’s focal point or the Secretariat’s lead. */
    Outcome withdraw(long id, Seen seen, String why, Person by);

    /** What somebody had before them. */
    record Seen(int version, int revision) {
        /** What a practice shows. */
        public static Seen of(Practice practice) {
            return new Seen(practice.version(), practice.revision());
        }
    }
}
