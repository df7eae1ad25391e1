package org.marsad.followup.web;

import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;

/**
 * The addresses of one partner's report in one cycle.
 *
 * @param language the pages' language
 * @param cycle the cycle's code
 * @param partner who reports
 */
public record WritingAddresses(Language language, String cycle, PartnerCode partner) {
    /** Where everybody starts who signed in. */
    public static String work(Language language) {
        return "/" + language.code() + "/desk";
    }

    /** The report's path without the language, as the language switch wants it. */
    public String path() {
        return "/desk/reports/" + cycle + "/" + partner;
    }

    public String report() {
        return "/" + language.code() + path();
    }

    public String action(String code) {
        return report() + "/actions/" + code;
    }

    /** Where one question is saved by itself. */
    public String question(String action, String code) {
        return action(action) + "/questions/" + code;
    }

    /** What others changed while the form is open. */
    public String news(String action) {
        return action(action) + "/news";
    }

    public String submit() {
        return report() + "/submit";
    }

    public String decline() {
        return report() + "/decline";
    }

    public String workbook() {
        return report() + "/workbook";
    }

    public String review() {
        return report() + "/review";
    }

    public String comments() {
        return report() + "/comments";
    }

    public String history() {
        return report() + "/history";
    }

    public String document(long id) {
        return work(language) + "/documents/" + id;
    }
}
