package org.marsad.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plan followed up, and its official wording in every version and language that was imported. */
public interface Plans {
    /** The plan followed up. */
    Plan current();

    /** All imported wordings, newest first. */
    List<WordingVersion> listVersions();

    /** The newest wording version in a language, by its ISO 639-1 code. */
    Optional<WordingVersion> findVersion(String language);

    /**
     * The official texts of a version by node id ({@code D1}, {@code O5a}, {@code A13}, {@code FC} for the final
     * clause), level by level, each in the plan's order. The first paragraph of a domain's text is its title, the others, each after an
     * empty line, are its introduction.
     *
     * @throws java.util.NoSuchElementException if there is no such version
     */
    Map<String, String> getWording(long version);
}
