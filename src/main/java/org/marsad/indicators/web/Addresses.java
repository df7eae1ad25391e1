package org.marsad.indicators.web;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;

/** Where the pages of this module lead. */
final class Addresses {
    static final String LIST = "/indicators";

    private Addresses() {}

    static String home(Language language) {
        return "/" + language.code();
    }

    static String list(Language language) {
        return home(language) + LIST;
    }

    static String indicator(Language language, String code) {
        return list(language) + "/" + code;
    }

    static String action(Language language, String code) {
        return home(language) + "/actions/" + code;
    }

    /** The values of a series for programs; of one area over time, if one is named. */
    static String observations(Language language, String series, @Nullable String area, String format) {
        String of = area == null ? "" : "&area=" + area;
        return "/api/v1/observations?series=" + series + of + "&lang=" + language.code() + "&format=" + format;
    }

    /** All that is measured of one partner. */
    static String partner(Language language, String code) {
        return list(language) + "/partners/" + code;
    }

    /** The framework for programs, its notice in this language. */
    static String api(Language language) {
        return "/api/v1/indicators?lang=" + language.code();
    }
}
