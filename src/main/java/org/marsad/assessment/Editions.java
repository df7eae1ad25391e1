package org.marsad.assessment;

import java.util.List;
import java.util.Optional;

/** The frozen editions. One is never changed or removed. */
public interface Editions {
    /** All editions, newest first. */
    List<EditionSummary> list();

    /** The id of the newest edition: what public pages show. */
    Optional<EditionId> findLatest();

    Optional<Edition> find(EditionId id);
}
