package org.marsad.followup.web;

import org.marsad.kernel.Language;

/**
 * Where the Secretariat's pages on cycles are.
 *
 * @param language the language of the pages led to
 */
record SecretariatAddresses(Language language) {
    static final String OVERVIEW = "/desk/overview";
    static final String CYCLES = "/desk/cycles";

    String overviews() {
        return home() + OVERVIEW;
    }

    String overview(String cycle) {
        return overviews() + "/" + cycle;
    }

    String export(String cycle, String format) {
        return overview(cycle) + "/" + format;
    }

    String cycles() {
        return home() + CYCLES;
    }

    String close(String cycle) {
        return cycles() + "/" + cycle + "/close";
    }

    /** The page that checks a report; an action has its place there. */
    String review(String cycle, String partner) {
        return home() + "/desk/reports/" + cycle + "/" + partner + "/review";
    }

    private String home() {
        return "/" + language.code();
    }
}
