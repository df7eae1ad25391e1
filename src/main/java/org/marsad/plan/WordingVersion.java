package org.marsad.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One text of the plan as adopted or amended, in one language. A version is never changed or removed.
 *
 * @param id its number, from 1, over all languages
 * @param language ISO 639-1 code of the text; any language in which a text exists, not only the program's own
 * @param nature how it differs from the version before in the same language
 * @param source where the text comes from, in the importer's words
 * @param sha256 the hash of the imported file's bytes, in hexadecimal
 * @param adopted the date of the text
 * @param importedAt when it was imported
 */
public record WordingVersion(
        long id, String language, Nature nature, String source, String sha256, LocalDate adopted, Instant importedAt) {
    /** What an amendment does to the meaning. */
    public enum Nature {
        /** The first version in its language. */
        ORIGINAL,
        /** Corrects spelling or layout; the meaning stays. */
        EDITORIAL,
        /** Changes what was agreed; a break for whoever compares answers. */
        SUBSTANTIVE
    }
}
