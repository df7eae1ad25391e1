package org.marsad.indicators.web;

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

    /** The framework for programs, its notice in this language. */
    static String api(Language language) {
        return "/api/v1/indicators?lang=" + language.code();
    }
}
