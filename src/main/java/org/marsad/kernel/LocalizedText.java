package org.marsad.kernel;

import static java.util.Objects.requireNonNull;

/**
 * A short text of our own that exists in every language of the program.
 *
 * @param fr the French text
 * @param en the English text
 * @param ar the Arabic text
 */
public record LocalizedText(String fr, String en, String ar) {
    public LocalizedText {
        requireNonNull(fr);
        requireNonNull(en);
        requireNonNull(ar);
    }

    /** The text in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
            case AR -> ar;
        };
    }
}
