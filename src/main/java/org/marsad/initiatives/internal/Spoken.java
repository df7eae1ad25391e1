package org.marsad.initiatives.internal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a text is French or English, by its smallest words; nothing where they don't show it clearly. */
final class Spoken {
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "du", "de", "et", "pour", "dans", "sur", "aux", "au", "une", "par", "en", "est");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "for", "in", "to", "by", "with", "from", "is", "a", "an", "through", "at", "that");

    private Spoken() {}

    static @Nullable String guess(@Nullable String first, @Nullable String second) {
        int french = 0;
        int english = 0;
        for (String word : (first + " " + second).toLowerCase(Locale.ROOT).split("[\\s’'.,:;()]+")) {
            french += FRENCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        if (french > 2 * english) {
            return "fr";
        }
        return english > 2 * french ? "en" : null;
    }
}
