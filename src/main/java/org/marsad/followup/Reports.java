package org.marsad.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marsad.kernel.PartnerCode;

/** The cycles and the reports accepted in them. */
public interface Reports {
    /** All cycles, oldest first. */
    List<Cycle> listCycles();

    Optional<Cycle> findCycle(String code);

    /** Opens a cycle, without a line in the journal. */
    void open(Cycle cycle);

    /**
     * Opens a cycle.
     *
     * @param actor who opens it, for the journal
     * @throws org.marsad.kernel.UserError if something is wrong with it, or its code is taken
     */
    Cycle open(NewCycle cycle, String actor);

    /**
     * Ends a cycle on a day: whoever is silent has no report from then on.
     *
     * @param actor who ends it, for the journal
     * @throws org.marsad.kernel.UserError if there is no such cycle, it has ended already, or the day lies before its
     *     deadline
     */
    void close(String cycle, LocalDate day, String actor);

    /** What the reports in this database are: real, an exercise, or none yet. */
    Content content();

    /**
     * Stores accepted reports, all or none. Versions must follow those stored.
     *
     * @param content whether they are real or an exercise
     * @throws org.marsad.kernel.UserError if the database holds reports of the other kind
     */
    void store(Collection<AcceptedReport> reports, Content content);

    /** For each partner that reported in the cycle, its newest accepted report, by partner code. */
    List<AcceptedReport> listAccepted(String cycle);

    /** One version of one partner's report. */
    Optional<AcceptedReport> find(String cycle, PartnerCode partner, int version);

    /** What a database's reports are. */
    enum Content {
        NONE,
        REAL,
        EXERCISE
    }
}
