package org.marsad.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plan and its official wording. */
public interface Plans {
    /** The plan followed up. */
    Plan current();

    /** All imported wordings, newest first. */
    List<WordingVersion> listVersions();

    /** The newest wording version in a language. */
    Optional<WordingVersion> findVersion(String language);

    /** The official texts of a version by node id ({@code D1}, {@code O5a}, {@code A13}). */
    Map<String, String> getWording(long version);
}
