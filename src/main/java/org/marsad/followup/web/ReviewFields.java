package org.marsad.followup.web;

/** The names of the fields of the review's one form. */
final class ReviewFields {
    /** The button that was pressed: a verb, and for some a dot and an action's code. */
    static final String ACT = "act";
    /** How many steps the report had when the page was made. */
    static final String SEEN = "seen";
    /** Why it is accepted. */
    static final String WHY = "why";

    private ReviewFields() {}

    /** Whether a question is to be returned. */
    static String ticked(String action, String question) {
        return "r." + action + "." + question;
    }

    /** Why. */
    static String reason(String action, String question) {
        return "w." + action + "." + question;
    }

    /** Why the Secretariat doesn't agree that an action does not concern the partner. */
    static String claim(String action) {
        return "na." + action;
    }

    /** What the Secretariat had said of that when the page was made. */
    static String claimSeen(String action) {
        return "ns." + action;
    }

    static String comment(String action) {
        return "c." + action;
    }

    static String commentOn(String action) {
        return "ct." + action;
    }

    static String commentLanguage(String action) {
        return "cl." + action;
    }
}
