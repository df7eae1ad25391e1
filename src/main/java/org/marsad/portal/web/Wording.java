package org.marsad.portal.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The official text that a page quotes, in the reader's language or in the one that exists.
 *
 * @param language ISO 639-1 code of the text
 * @param direction its direction, {@code ltr} or {@code rtl}
 * @param source where it comes from and which version it is, as a sentence
 * @param texts the texts by node id
 */
public record Wording(String language, String direction, String source, Map<String, String> texts) {
    public Wording {
        texts = Map.copyOf(texts);
    }

    /** The text of a node; null if the version has none. */
    public @Nullable String find(String id) {
        return texts.get(id);
    }
}
