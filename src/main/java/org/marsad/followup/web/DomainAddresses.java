package org.marsad.followup.web;

import org.marsad.kernel.Language;

/**
 * Where the domain notes of a cycle are.
 *
 * @param language the pages' language
 * @param cycle the cycle's code
 */
record DomainAddresses(Language language, String cycle) {
    static final String ROOT = "/desk/domains";

    static String path(String cycle, String domain) {
        return ROOT + "/" + cycle + "/" + domain;
    }

    String all() {
        return "/" + language.code() + ROOT + "/" + cycle;
    }

    String domain(String code) {
        return "/" + language.code() + path(cycle, code);
    }
}
