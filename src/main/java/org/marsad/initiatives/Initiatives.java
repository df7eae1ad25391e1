package org.marsad.initiatives;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is being done: every initiative that was taken in, as its source last told it. */
public interface Initiatives {
    /**
     * Initiatives of which a report fits, each once, newest key first.
     *
     * @param before only those with a smaller key, which is how the next page is asked for; null for the first page
     * @param most how many at most
     */
    List<InitiativeSummary> list(InitiativeFilter filter, @Nullable Long before, int most);

    /** The report with this key and all its values. */
    Optional<Initiative> find(long key);

    /**
     * All reports of the initiative to which the report with this key belongs, first the one under whose key lists show
     * it; empty if there is no such report.
     */
    List<Initiative> listReports(long key);
}
