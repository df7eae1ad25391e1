package org.marsad.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the Steering Committee decided on targets. Until then every target is a proposal. */
public interface Decisions {
    /** The newest decision on an indicator’s target in the version in force; empty while it is a proposal. */
    Optional<Decision> find(String indicator);

    /** The newest decision on each target in the version in force, by indicator; a proposal has none. */
    List<Decision> list();

    /**
     * Enters a decision, with a line in the journal. A later one stands beside it and holds from then on.
     *
     * @throws org.marsad.kernel.UserError if there is no such indicator, it is a context, or the day is to come
     */
    void decide(Decision decision);

    /**
     * A decision.
     *
     * @param indicator the code of the indicator whose target was decided
     * @param day when
     * @param document where it can be read, such as the minutes’ number
     */
    record Decision(String indicator, LocalDate day, String document) {}
}
