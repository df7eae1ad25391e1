package org.marsad.followup.web;

import org.marsad.followup.Draft;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;

/**
 * Where one report is read, discussed and decided on.
 *
 * @param language the pages' language
 * @param cycle the cycle's code
 * @param partner whose report
 */
record ReviewAddresses(Language language, String cycle, PartnerCode partner) {
    static ReviewAddresses of(Language language, Draft draft) {
        return new ReviewAddresses(language, draft.cycle().code(), draft.partner());
    }

    /** The report's own page, without the language. */
    String path(String page) {
        return "/desk/reports/" + cycle + "/" + partner + page;
    }

    String url(String page) {
        return "/" + language.code() + path(page);
    }

    String report() {
        return url("");
    }

    String review() {
        return url("/review");
    }

    String comments() {
        return url("/comments");
    }

    String comments(String action) {
        return url("/comments?action=" + action);
    }

    String history() {
        return url("/history");
    }

    String document(String id) {
        return WritingAddresses.work(language) + "/documents/" + id;
    }
}
