package org.marsad.portal.web;

import com.ibm.icu.util.ULocale;

/** In which direction a language is written, for texts in languages that are not the program's own. */
final class Directions {
    private Directions() {}

    /** @param language ISO 639-1 code */
    static String of(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
