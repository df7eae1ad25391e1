package org.marsad.initiatives.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.kernel.Texts;

/**
 * Which initiatives are added up, and the addresses of what belongs to them.
 *
 * @param texts the reader’s language
 * @param form the filter as the list has it
 */
record TotalsAsked(Texts texts, InitiativeQuery form) {
    /** The filter as the end of an address. */
    String end() {
        String query = form.query();
        return query.isEmpty() ? "" : "?" + query;
    }

    String list() {
        return "/" + texts.language().code() + InitiativesController.PATH + end();
    }

    String totals() {
        return "/" + texts.language().code() + TotalsController.PATH + end();
    }

    String figure(String name) {
        return "/" + texts.language().code() + TotalsController.PATH + "/" + name + end();
    }

    /** The same as data. */
    String data(String format) {
        String query = form.query();
        return "/api/v1/initiatives/totals?" + (query.isEmpty() ? "" : query + "&") + "format=" + format;
    }

    /** A field’s name without the hint how to fill it in. */
    private String label(String field) {
        return texts.t("initiatives.filter.field." + field).replaceFirst("\\s*\\(.*\\)$", "");
    }

    /** The filter in words. */
    String words() {
        String query = form.query();
        if (query.isEmpty()) {
            return texts.t("initiatives.totals.all");
        }
        return texts.t(
                "initiatives.totals.filtered",
                Arrays.stream(query.split("&"))
                        .map(it -> it.split("=", 2))
                        .map(it -> label(it[0]) + ": " + URLDecoder.decode(it[1], StandardCharsets.UTF_8))
                        .collect(Collectors.joining("; ")));
    }
}
