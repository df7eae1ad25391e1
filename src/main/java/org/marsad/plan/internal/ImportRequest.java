package org.marsad.plan.internal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.WordingVersion;

/**
 * A text that somebody wants to keep as a version.
 *
 * @param language ISO 639-1 code
 * @param nature how it differs from the version before; null if the importer did not say
 * @param source where it comes from
 * @param adopted the date of the text
 * @param sha256 the hash of the file
 * @param texts the texts by node id, for the whole tree
 */
record ImportRequest(
        String language,
        WordingVersion.@Nullable Nature nature,
        String source,
        LocalDate adopted,
        String sha256,
        Map<String, String> texts) {}
