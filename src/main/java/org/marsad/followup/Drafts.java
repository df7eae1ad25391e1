package org.marsad.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Acting;
import org.marsad.kernel.PartnerCode;

/** The reports as they are being written. Who may write is checked here, whatever the way in. */
public interface Drafts {
    /** The newest version of a partner's report, whatever its state; empty before it was begun. */
    Optional<Draft> find(String cycle, PartnerCode partner);

    /**
     * The newest version, begun now where there is none: pre-filled from the partner's last accepted report of an
     * earlier cycle.
     *
     * @throws org.marsad.kernel.UserError if there is no such cycle, or it is not open yet
     */
    Draft begin(String cycle, PartnerCode partner);

    /** The partner's newest accepted report of an earlier cycle: what this one is compared with. */
    Optional<AcceptedReport> findPrevious(Draft draft);

    /** Saves one question, in its own transaction. */
    default Saving save(Draft draft, Change change, Acting by) {
        return save(draft, List.of(change), by, Entry.Origin.FORM).getFirst();
    }

    /**
     * Saves questions in one transaction: each of the outcomes stands beside its change, in the same order. A refused
     * or conflicting question leaves the others be.
     *
     * @throws org.marsad.kernel.UserError if the report is not open for writing
     * @throws org.marsad.web.ForbiddenException if they may not write there
     */
    List<Saving> save(Draft draft, Collection<Change> changes, Acting by, Entry.Origin origin);

    /**
     * The same without saving: what would come of it.
     */
    List<Saving> preview(Draft draft, Collection<Change> changes, Acting by);

    /** All that was ever written in any version of a report, newest first. */
    List<Revision> history(String cycle, PartnerCode partner, @Nullable String action);

    /**
     * One change of one question.
     *
     * @param version of which version of the report
     * @param before what stood there; empty where nothing did
     * @param entry what was written
     */
    record Revision(int version, Map<String, String> before, Entry entry) {}
}
