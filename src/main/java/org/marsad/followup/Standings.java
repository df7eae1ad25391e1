package org.marsad.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;

/** Who is where with the reports of a cycle. */
public interface Standings {
    /**
     * All States of the cycle's last day with their 29 actions. A few statements, however many cycles there are.
     *
     * @throws org.marsad.web.NotFoundException if there is no such cycle
     */
    Overview overview(String cycle, Instant now);

    /**
     * The same, at most a second old: what pages ask for.
     *
     * @throws org.marsad.web.NotFoundException if there is no such cycle
     */
    Overview recent(String cycle);

    /**
     * The Secretariat says of partners that no report will come from them in this cycle, such as after a change of
     * government, or, with {@code silent} false, that one may come after all. It says nothing of why a country is
     * silent, and a report that comes all the same counts. Partners of which it was said already are left out.
     *
     * @param why a neutral reason for the history; null if none
     * @return of how many it was said
     * @throws org.marsad.web.ForbiddenException if the person is not of the Secretariat
     */
    int silence(String cycle, Collection<PartnerCode> partners, boolean silent, @Nullable String why, Person by);

    /**
     * Reminds the focal points of these partners now, by a notice; those whose report is not awaited are left out.
     *
     * @return the partners reminded
     * @throws org.marsad.web.ForbiddenException if the person is not of the Secretariat
     */
    List<PartnerCode> remind(String cycle, Collection<PartnerCode> partners, Person by);
}
